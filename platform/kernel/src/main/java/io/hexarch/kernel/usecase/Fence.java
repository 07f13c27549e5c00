package io.hexarch.kernel.usecase;

/**
 * Which claim on a piece of long work an effect belongs to. Each claim is one higher than the last, so that whoever was presumed dead and
 * comes back is told by every store it writes to, and stops.
 *
 * @see <a href="https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html">Fencing tokens</a>
 */
public record Fence(long value) implements Comparable<Fence> {

    public Fence {
        if (value < 1) throw new IllegalArgumentException("fence " + value + " is below 1");
    }

    public boolean isOlderThan(Fence other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Fence other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
