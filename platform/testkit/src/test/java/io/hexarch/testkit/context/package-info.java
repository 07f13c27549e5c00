@NullMarked
package io.hexarch.testkit.context;

import org.jspecify.annotations.NullMarked;
