/** Tenants, members, grants and counters in PostgreSQL. */
@NullMarked
package io.hexarch.organizations.adapter.postgres;

import org.jspecify.annotations.NullMarked;
