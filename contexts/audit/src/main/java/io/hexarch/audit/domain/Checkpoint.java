package io.hexarch.audit.domain;

/**
 * The signed end of a chain. Whoever has no key cannot make one that fits a changed chain.
 *
 * @param batch counts the sequencer's turns over all chains; later ones are greater
 */
public record Checkpoint(End end, Signature signature, long batch) {

    public Chain chain() {
        return end.chain();
    }
}
