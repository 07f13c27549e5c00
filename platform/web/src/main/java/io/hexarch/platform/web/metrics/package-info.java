/** What operators measure: {@code docs/reference/metrics.md} lists it. */
@NullMarked
package io.hexarch.platform.web.metrics;

import org.jspecify.annotations.NullMarked;
