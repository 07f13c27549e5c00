@NullMarked
package io.hexarch.testkit.postgres;

import org.jspecify.annotations.NullMarked;
