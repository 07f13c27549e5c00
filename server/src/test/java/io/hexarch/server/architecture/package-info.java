/** What this server is made of: borders that hold, and the pictures of ARCHITECTURE.md, drawn from the class files. */
@NullMarked
package io.hexarch.server.architecture;

import org.jspecify.annotations.NullMarked;
