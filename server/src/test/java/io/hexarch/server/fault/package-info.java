/** What a server answers while something that it needs is wrong, and that it goes on by itself when that is mended. */
@NullMarked
package io.hexarch.server.fault;

import org.jspecify.annotations.NullMarked;
