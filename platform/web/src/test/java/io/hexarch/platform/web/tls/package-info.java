@NullMarked
package io.hexarch.platform.web.tls;

import org.jspecify.annotations.NullMarked;
