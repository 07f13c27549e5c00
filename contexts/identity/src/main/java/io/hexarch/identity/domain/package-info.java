/** People, sessions, keys and their rules. Plain Java. */
@NullMarked
package io.hexarch.identity.domain;

import org.jspecify.annotations.NullMarked;
