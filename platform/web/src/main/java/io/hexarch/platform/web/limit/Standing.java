package io.hexarch.platform.web.limit;

import java.time.Duration;

/**
 * How a quota stands after a request.
 *
 * @param remaining requests that are left now
 * @param untilWhole how long until all are there again, if none is made
 * @param untilNext how long until the refused request would pass; zero when it has passed
 */
record Standing(Quota quota, long remaining, Duration untilWhole, Duration untilNext) {

    boolean exhausted() {
        return untilNext.isPositive();
    }
}
