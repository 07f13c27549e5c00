/** Talking to a person: streams, questions, tables, and work in progress. */
@NullMarked
package io.hexarch.cli.terminal;

import org.jspecify.annotations.NullMarked;
