@NullMarked
package io.hexarch.broken.application;

import org.jspecify.annotations.NullMarked;
