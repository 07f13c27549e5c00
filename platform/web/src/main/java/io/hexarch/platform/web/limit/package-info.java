/** How much one caller may ask at once and over time. */
@NullMarked
package io.hexarch.platform.web.limit;

import org.jspecify.annotations.NullMarked;
