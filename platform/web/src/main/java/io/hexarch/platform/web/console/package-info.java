/** The built console from the class path. */
@NullMarked
package io.hexarch.platform.web.console;

import org.jspecify.annotations.NullMarked;
