/**
 * What a person does from the first minute on, through console, API, command line and kubectl, on an installation that
 * {@code ./hexarch up} has started on a real cluster. {@code ./hexarch test} starts one for them; without it they are skipped.
 */
@NullMarked
package io.hexarch.e2e;

import org.jspecify.annotations.NullMarked;
