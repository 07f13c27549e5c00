@NullMarked
package io.hexarch.applications.domain;

import org.jspecify.annotations.NullMarked;
