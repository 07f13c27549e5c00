/** W3C trace context in and out, and the access log. */
@NullMarked
package io.hexarch.platform.web.trace;

import org.jspecify.annotations.NullMarked;
