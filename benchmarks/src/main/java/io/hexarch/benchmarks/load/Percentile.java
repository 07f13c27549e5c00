package io.hexarch.benchmarks.load;

import java.util.Arrays;
import java.util.Collection;

/** Percentiles by the nearest rank: always a value that was measured. */
public final class Percentile {

    private Percentile() {}

    /**
     * The smallest value that {@code share} of all values do not exceed.
     *
     * @param share from 0, exclusive, to 1
     */
    public static double of(double[] values, double share) {
        if (values.length == 0) throw new IllegalArgumentException("nothing was measured");
        if (share <= 0 || share > 1) throw new IllegalArgumentException("a share is above 0 and at most 1");
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    public static double of(Collection<Double> values, double share) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray(), share);
    }

    public static double median(Collection<Double> values) {
        return of(values, 0.5);
    }
}
