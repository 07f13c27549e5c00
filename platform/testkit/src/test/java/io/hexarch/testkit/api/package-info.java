@NullMarked
package io.hexarch.testkit.api;

import org.jspecify.annotations.NullMarked;
