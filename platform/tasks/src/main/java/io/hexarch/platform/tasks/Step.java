package io.hexarch.platform.tasks;

import java.time.Duration;

/** What a reconciler says after one step. */
public sealed interface Step {

    /** What is there is what was wished; nothing is due until the next wish. */
    record Done() implements Step {}

    /** The wish cannot be fulfilled; the resource says why, and a person decides. */
    record GivenUp(String reason) implements Step {}

    /** Look again after a while; nothing is wrong. */
    record Again(Duration after) implements Step {}

    /** It failed; try again, later each time. */
    record Retry(String reason) implements Step {}

    static Step done() {
        return new Done();
    }

    static Step givenUp(String reason) {
        return new GivenUp(reason);
    }

    static Step again(Duration after) {
        return new Again(after);
    }

    static Step now() {
        return new Again(Duration.ZERO);
    }

    static Step retry(String reason) {
        return new Retry(reason);
    }
}
