@NullMarked
package io.hexarch.platform.kubernetes.testkit;

import org.jspecify.annotations.NullMarked;
