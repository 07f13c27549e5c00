/** The wire: calls and answers, trust, repetition, and what is shown of it. */
@NullMarked
package io.hexarch.cli.http;

import org.jspecify.annotations.NullMarked;
