/** What each replica remembers of keys, roles and revocations, so that a request seldom asks the database. */
@NullMarked
package io.hexarch.identity.adapter.memory;

import org.jspecify.annotations.NullMarked;
