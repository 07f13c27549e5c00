/** Service accounts and their keys. */
@NullMarked
package io.hexarch.organizations.application.machines;

import org.jspecify.annotations.NullMarked;
