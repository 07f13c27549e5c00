/** Tenants, their members and the rules of belonging. Plain Java. */
@NullMarked
package io.hexarch.organizations.domain;

import org.jspecify.annotations.NullMarked;
