package io.hexarch.platform.kubernetes.apply;

import io.hexarch.kernel.usecase.Fence;

/** An object on the cluster was touched by a newer claim. Nothing was changed. */
public final class FenceRefused extends RuntimeException {

    private final transient Fence found;

    FenceRefused(String object, Fence held, Fence found) {
        super(object + " was touched by claim " + found + ", which is newer than " + held, null, false, false);
        this.found = found;
    }

    /** The newer claim. */
    public Fence found() {
        return found;
    }
}
