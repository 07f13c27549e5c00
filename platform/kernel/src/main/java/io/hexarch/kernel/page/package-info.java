/** Lists that are read page by page. */
@NullMarked
package io.hexarch.kernel.page;

import org.jspecify.annotations.NullMarked;
