@NullMarked
package io.hexarch.platform.events;

import org.jspecify.annotations.NullMarked;
