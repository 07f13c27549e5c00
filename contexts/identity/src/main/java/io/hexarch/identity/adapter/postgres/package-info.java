/** Identity's rows in PostgreSQL. */
@NullMarked
package io.hexarch.identity.adapter.postgres;

import org.jspecify.annotations.NullMarked;
