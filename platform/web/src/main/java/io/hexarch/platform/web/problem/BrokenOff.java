package io.hexarch.platform.web.problem;

/** An answer failed after it had begun. What failed is in the log already. */
final class BrokenOff extends RuntimeException {

    private static final long serialVersionUID = 1;

    BrokenOff() {
        super("the answer broke off", null, false, false);
    }
}
