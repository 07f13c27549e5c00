/** Which host was asked for, through which proxy: ours, or a tenant's application's. */
@NullMarked
package io.hexarch.platform.web.host;

import org.jspecify.annotations.NullMarked;
