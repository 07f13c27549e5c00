/** How the parts of this module are put together. */
@NullMarked
package io.hexarch.platform.web.wiring;

import org.jspecify.annotations.NullMarked;
