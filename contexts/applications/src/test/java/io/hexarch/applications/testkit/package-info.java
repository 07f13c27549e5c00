@NullMarked
package io.hexarch.applications.testkit;

import org.jspecify.annotations.NullMarked;
