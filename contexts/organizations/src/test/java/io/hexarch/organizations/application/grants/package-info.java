@NullMarked
package io.hexarch.organizations.application.grants;

import org.jspecify.annotations.NullMarked;
