package io.hexarch.platform.data.migration;

/** The schema cannot be brought to where this release needs it. */
public final class MigrationFailure extends RuntimeException {

    public MigrationFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
