/** Who is asking: the filter chain, deny by default, and the headers of every answer. */
@NamedInterface("security")
@NullMarked
package io.hexarch.platform.web.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
