/** What modules keep of organizations, and how it goes. */
@NullMarked
package io.hexarch.kernel.tenant;

import org.jspecify.annotations.NullMarked;
