/** How much an organization may have. */
@NullMarked
package io.hexarch.kernel.entitlement;

import org.jspecify.annotations.NullMarked;
