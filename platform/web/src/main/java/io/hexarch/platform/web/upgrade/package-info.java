/** Requests that become another protocol (RFC 9110, 7.8), for those who pass requests on to others. */
@NamedInterface("upgrade")
@NullMarked
package io.hexarch.platform.web.upgrade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
