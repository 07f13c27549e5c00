/** The gate that every use case of every context asks, and what it remembers. */
@NullMarked
package io.hexarch.organizations.application.access;

import org.jspecify.annotations.NullMarked;
