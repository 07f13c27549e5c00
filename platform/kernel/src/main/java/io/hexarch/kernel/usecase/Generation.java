package io.hexarch.kernel.usecase;

/** How often a resource's wish was changed. Its entity tag, and what {@code If-Match} is compared with. Starts at 1. */
public record Generation(long value) {

    public static final Generation FIRST = new Generation(1);

    public Generation {
        if (value < 1) throw new IllegalArgumentException("generation " + value + " is below 1");
    }

    public Generation next() {
        return new Generation(value + 1);
    }
}
