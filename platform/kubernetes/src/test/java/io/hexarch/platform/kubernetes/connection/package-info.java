@NullMarked
package io.hexarch.platform.kubernetes.connection;

import org.jspecify.annotations.NullMarked;
