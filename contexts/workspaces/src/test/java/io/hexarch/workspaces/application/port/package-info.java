/** One contract per port, run by the double and by the real thing. */
@NullMarked
package io.hexarch.workspaces.application.port;

import org.jspecify.annotations.NullMarked;
