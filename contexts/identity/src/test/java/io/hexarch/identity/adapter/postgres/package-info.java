/** The contracts on a real PostgreSQL. */
@NullMarked
package io.hexarch.identity.adapter.postgres;

import org.jspecify.annotations.NullMarked;
