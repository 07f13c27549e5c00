/** What a replica remembers. */
@NullMarked
package io.hexarch.identity.adapter.memory;

import org.jspecify.annotations.NullMarked;
