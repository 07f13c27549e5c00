@NullMarked
package io.hexarch.organizations.domain;

import org.jspecify.annotations.NullMarked;
