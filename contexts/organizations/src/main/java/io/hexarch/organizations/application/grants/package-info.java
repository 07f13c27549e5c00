/** Roles on scopes: who gives which to whom, and that nobody gives more than they have. */
@NullMarked
package io.hexarch.organizations.application.grants;

import org.jspecify.annotations.NullMarked;
