@NullMarked
package io.hexarch.testkit.tables;

import org.jspecify.annotations.NullMarked;
