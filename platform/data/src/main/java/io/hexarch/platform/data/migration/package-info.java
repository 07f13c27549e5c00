/** The roles and the schema that Hexarch needs, made and checked. */
@NullMarked
package io.hexarch.platform.data.migration;

import org.jspecify.annotations.NullMarked;
