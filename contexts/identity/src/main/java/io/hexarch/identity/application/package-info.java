/** What identity does: one class for each use case. */
@NullMarked
package io.hexarch.identity.application;

import org.jspecify.annotations.NullMarked;
