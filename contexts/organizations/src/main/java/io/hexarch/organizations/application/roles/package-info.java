/** Roles that an organization makes for itself. */
@NullMarked
package io.hexarch.organizations.application.roles;

import org.jspecify.annotations.NullMarked;
