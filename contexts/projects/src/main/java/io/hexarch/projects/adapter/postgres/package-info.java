/** Projects in PostgreSQL. */
@NullMarked
package io.hexarch.projects.adapter.postgres;

import org.jspecify.annotations.NullMarked;
