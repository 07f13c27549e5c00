/** PostgreSQL that Hexarch brings along: its programs, its folder, its process. */
@NullMarked
package io.hexarch.platform.data.embedded;

import org.jspecify.annotations.NullMarked;
