/** Records in PostgreSQL. */
@NullMarked
package io.hexarch.audit.adapter.postgres;

import org.jspecify.annotations.NullMarked;
