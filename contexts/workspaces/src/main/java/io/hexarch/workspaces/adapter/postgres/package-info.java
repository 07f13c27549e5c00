/** Workspaces in PostgreSQL. */
@NullMarked
package io.hexarch.workspaces.adapter.postgres;

import org.jspecify.annotations.NullMarked;
