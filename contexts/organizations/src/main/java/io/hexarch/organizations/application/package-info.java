/** What organizations does: one class for each use case. */
@NullMarked
package io.hexarch.organizations.application;

import org.jspecify.annotations.NullMarked;
