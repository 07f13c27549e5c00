@NullMarked
package io.hexarch.organizations.application.access;

import org.jspecify.annotations.NullMarked;
