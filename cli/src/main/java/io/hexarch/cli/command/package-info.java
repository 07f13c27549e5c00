/** The commands: one class for each noun, one method for each verb. They translate between words and calls and decide nothing. */
@NullMarked
package io.hexarch.cli.command;

import org.jspecify.annotations.NullMarked;
