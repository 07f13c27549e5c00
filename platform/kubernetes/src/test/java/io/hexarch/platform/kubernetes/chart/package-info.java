@NullMarked
package io.hexarch.platform.kubernetes.chart;

import org.jspecify.annotations.NullMarked;
