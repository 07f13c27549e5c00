/** The command line client: a thin face of the REST API, for people at a terminal and for scripts. */
@NullMarked
package io.hexarch.cli;

import org.jspecify.annotations.NullMarked;
