package io.hexarch.platform.data.backup;

/** A backup cannot be made, is damaged, or cannot be brought back. Says which, and what to do. */
public final class BackupFailure extends RuntimeException {

    BackupFailure(String message) {
        super(message);
    }

    BackupFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
