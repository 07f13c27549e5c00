/**
 * Canaries: secrets that journeys make or are given, and the search for them where none may ever be. What is found is told without
 * being repeated.
 */
@NullMarked
package io.hexarch.e2e.canary;

import org.jspecify.annotations.NullMarked;
