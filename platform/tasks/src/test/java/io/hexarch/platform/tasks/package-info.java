@NullMarked
package io.hexarch.platform.tasks;

import org.jspecify.annotations.NullMarked;
