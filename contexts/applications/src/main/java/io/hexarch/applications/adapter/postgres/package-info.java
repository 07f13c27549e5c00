/** Applications and releases in PostgreSQL. */
@NullMarked
package io.hexarch.applications.adapter.postgres;

import org.jspecify.annotations.NullMarked;
