package io.hexarch.identity;

import io.hexarch.kernel.problem.ProblemCode;

/** Why identity refuses. */
public enum IdentityProblem implements ProblemCode {
    WRONG_CREDENTIALS(401, "E-mail or password is wrong"),
    SLOWED_DOWN(429, "Too many failed sign-ins"),
    SESSION_ENDED(401, "The session has ended"),
    REFRESH_REUSED(401, "The refresh token was used before"),
    REFRESH_RACED(409, "The session was refreshed a moment ago"),
    FOREIGN_ORIGIN(403, "The request comes from another site"),
    LINK_NOT_VALID(422, "The link does not open anything"),
    LINK_USED(409, "The link was used already"),
    ALREADY_SET_UP(409, "The first operator exists already"),
    PASSWORD_TOO_WEAK(422, "The password is too easy to guess"),
    WRONG_PASSWORD(422, "The password is not the current one"),
    EMAIL_TAKEN(422, "The address belongs to somebody already"),
    UNKNOWN_PERMISSION(422, "There is no such permission"),
    TOO_MANY_KEYS(422, "The organization has as many keys as its plan allows"),
    KEY_LIVES_TOO_LONG(422, "Keys of service accounts do not live that long"),
    LAST_OPERATOR(422, "The platform needs an operator");

    private final int status;
    private final String title;

    IdentityProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String context() {
        return "identity";
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String remedy() {
        if (this == FOREIGN_ORIGIN)
            return "Sign in on a page of this server itself. The operator compares `hexarch.url` with the address that people use.";
        if (this == KEY_LIVES_TOO_LONG)
            return "Choose an earlier end and make a new key before it. The limit is the operator's: `hexarch.identity.longest-key-lifetime`, a year at most.";
        if (this == LINK_USED) return "Sign in: whoever used it has joined. If that was not you, tell whoever sent it.";
        return ProblemCode.super.remedy();
    }
}
