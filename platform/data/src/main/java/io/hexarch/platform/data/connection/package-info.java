/** Connections: where PostgreSQL is, who logs in, how many at once, and what its failures mean. */
@NamedInterface("connection")
@NullMarked
package io.hexarch.platform.data.connection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
