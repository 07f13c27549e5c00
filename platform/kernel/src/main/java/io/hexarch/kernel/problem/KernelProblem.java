package io.hexarch.kernel.problem;

/** Reasons that are the same in every context. */
public enum KernelProblem implements ProblemCode {
    MALFORMED_REQUEST(400, "The request is malformed"),
    UNKNOWN_FIELD(400, "The request has a field that does not exist"),
    INVALID_FIELD(400, "A field of the request is not valid"),
    INVALID_CURSOR(400, "The cursor is not one that this list gave out"),
    UNAUTHENTICATED(401, "Sign in first"),
    TOKEN_EXPIRED(401, "The token has expired"),
    TOKEN_REVOKED(401, "The token was revoked"),
    FORBIDDEN(403, "Not allowed"),
    CREDENTIAL_LIMITED(403, "The token or key is limited"),
    STEP_UP_REQUIRED(403, "Confirm who you are"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "The method does not exist here"),
    NOT_ACCEPTABLE(406, "None of the accepted formats can be given"),
    IDEMPOTENCY_KEY_IN_USE(409, "The first request with this idempotency key still runs"),
    STATE_FORBIDS(409, "The state of the resource forbids it"),
    CHANGED_MEANWHILE(412, "The resource was changed meanwhile"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The format of the body is not supported"),
    RULE_BROKEN(422, "A rule forbids it"),
    IDEMPOTENCY_KEY_REUSED(422, "The idempotency key was used for another request"),
    PRECONDITION_REQUIRED(428, "If-Match is missing"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL(500, "Something went wrong inside Hexarch"),
    DEPENDENCY_FAILED(502, "A part behind Hexarch failed"),
    UNAVAILABLE(503, "Not available at the moment"),
    DEPENDENCY_TIMEOUT(504, "A part behind Hexarch did not answer in time"),
    STORAGE_FULL(507, "The disk of Hexarch is full");

    private final int status;
    private final String title;

    KernelProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String context() {
        return "hexarch";
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
    public String meaning() {
        return this == CREDENTIAL_LIMITED
                ? "You may do this, but not with the token or key that you sent: it was made for less."
                : ProblemCode.super.meaning();
    }

    @Override
    public String remedy() {
        if (this == CREDENTIAL_LIMITED)
            return "Sign in (`hexarch login`, or the console), or make a key that names the permission (`hexarch key create`).";
        if (this == STEP_UP_REQUIRED)
            return "Sign in again. A key opens this only if it was made with the permission by name (`hexarch key create --scope`).";
        return ProblemCode.super.remedy();
    }
}
