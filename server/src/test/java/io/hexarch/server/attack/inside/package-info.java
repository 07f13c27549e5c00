/** Workspaces in memory for a server under attack: each tells a word of its own in whatever is asked of it, so that it shows whom it was told. */
@NullMarked
package io.hexarch.server.attack.inside;

import org.jspecify.annotations.NullMarked;
