/** Who is asking: the filter chain, deny by default, and the headers of every answer. */
@NullMarked
package io.hexarch.platform.web.security;

import org.jspecify.annotations.NullMarked;
