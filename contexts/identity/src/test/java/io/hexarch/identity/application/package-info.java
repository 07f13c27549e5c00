/** Use cases with fakes. */
@NullMarked
package io.hexarch.identity.application;

import org.jspecify.annotations.NullMarked;
