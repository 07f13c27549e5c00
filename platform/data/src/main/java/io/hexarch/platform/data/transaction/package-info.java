/** Tenant transactions on PostgreSQL. */
@NullMarked
package io.hexarch.platform.data.transaction;

import org.jspecify.annotations.NullMarked;
