@NullMarked
package io.hexarch.applications;

import org.jspecify.annotations.NullMarked;
