package io.hexarch.platform.kubernetes.apply;

/** Somebody else owns a field that was to be applied, or changed the object at the same moment. */
public final class FieldConflict extends RuntimeException {

    /** @param message the API server's own words: which fields, and who owns them */
    FieldConflict(String message) {
        super(message, null, false, false);
    }
}
