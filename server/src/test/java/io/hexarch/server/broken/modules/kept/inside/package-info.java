/** How it works. */
@NullMarked
package io.hexarch.server.broken.modules.kept.inside;

import org.jspecify.annotations.NullMarked;
