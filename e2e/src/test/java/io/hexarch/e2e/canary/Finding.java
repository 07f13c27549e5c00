package io.hexarch.e2e.canary;

/**
 * A secret where none may be.
 *
 * @param before what stands before it, for whoever must find the culprit
 */
public record Finding(String place, Secret secret, String encoding, String before) {

    @Override
    public String toString() {
        return secret + ", " + encoding + ", in " + place + " after \"" + before + "\"";
    }
}
