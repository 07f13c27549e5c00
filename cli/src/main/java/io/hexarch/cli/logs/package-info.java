/** Logs of applications as they arrive. */
@NullMarked
package io.hexarch.cli.logs;

import org.jspecify.annotations.NullMarked;
