@NullMarked
package io.hexarch.server;

import org.jspecify.annotations.NullMarked;
