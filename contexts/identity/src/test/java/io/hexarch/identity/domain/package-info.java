/** Rules of people, sessions and keys. */
@NullMarked
package io.hexarch.identity.domain;

import org.jspecify.annotations.NullMarked;
