/** A local certificate authority and the certificate of this server. */
@NullMarked
package io.hexarch.platform.web.tls;

import org.jspecify.annotations.NullMarked;
