/** Groups, and who is in them. */
@NullMarked
package io.hexarch.organizations.application.groups;

import org.jspecify.annotations.NullMarked;
