package io.hexarch.e2e.canary;

/**
 * One secret of the journeys.
 *
 * @param origin who made it or was given it
 */
public record Secret(Kind kind, String origin, String value) {

    /** Never the value: what is printed ends in a report. */
    @Override
    public String toString() {
        return kind + " of " + origin + " (" + value.length() + " characters)";
    }
}
