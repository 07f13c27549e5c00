@NullMarked
package io.hexarch.broken.domain;

import org.jspecify.annotations.NullMarked;
