package io.hexarch.kernel.problem;

/**
 * A stable reason for a refusal. Each context has one enum of them; each constant is documented in {@code docs/reference/problems.md}, and has a page that its problems lead to.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
public interface ProblemCode {

    /** The context that refuses, for example {@code workspaces}. */
    String context();

    /** The constant's own name, for example {@code NAME_TAKEN}. */
    String name();

    /** The HTTP status that this reason is answered with. */
    int status();

    /** A few words for a human, the same for every occurrence. */
    String title();

    /** What it means, in a sentence; the same for every occurrence. */
    default String meaning() {
        return StatusAdvice.of(status()).meaning();
    }

    /** What to do about it, in sentences for whoever asked and for the operator; code in back quotes. */
    default String remedy() {
        return StatusAdvice.of(status()).remedy();
    }

    /** What clients compare: {@code workspaces.name-taken}. */
    default String code() {
        return context() + "." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
