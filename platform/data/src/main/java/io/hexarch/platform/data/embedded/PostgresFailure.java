package io.hexarch.platform.data.embedded;

/** The embedded PostgreSQL cannot be had. The message says what is wrong and how to mend it. */
public final class PostgresFailure extends RuntimeException {

    public PostgresFailure(String message) {
        super(message);
    }

    public PostgresFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
