/** Tests of organizations. */
@NullMarked
package io.hexarch.organizations;

import org.jspecify.annotations.NullMarked;
