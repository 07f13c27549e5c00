@NullMarked
package io.hexarch.organizations.application;

import org.jspecify.annotations.NullMarked;
