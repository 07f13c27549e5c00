package io.hexarch.platform.kubernetes.chart;

/** The chart cannot be rendered with these values. */
public final class ChartBroken extends RuntimeException {

    ChartBroken(String message) {
        super(message, null, false, false);
    }
}
