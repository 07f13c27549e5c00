package io.hexarch.platform.web.idempotency;

import java.util.Optional;

/** What a key turns out to be. */
sealed interface Claim {

    /** Nobody has used it: do it. */
    record Begun(Reservation reservation) implements Claim {}

    /** The first request is still under way. */
    record UnderWay() implements Claim {}

    /** The key belongs to another request. */
    record Reused() implements Claim {}

    /** Done and answered. */
    record Answered(StoredReply reply) implements Claim {}

    /** Done, but nobody knows what was answered: the server died in between. */
    record Unanswered(Optional<String> resource) implements Claim {}
}
