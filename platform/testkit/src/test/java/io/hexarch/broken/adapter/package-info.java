@NullMarked
package io.hexarch.broken.adapter;

import org.jspecify.annotations.NullMarked;
