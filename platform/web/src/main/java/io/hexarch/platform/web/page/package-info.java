/** Opaque cursors that only we can make. */
@NullMarked
package io.hexarch.platform.web.page;

import org.jspecify.annotations.NullMarked;
