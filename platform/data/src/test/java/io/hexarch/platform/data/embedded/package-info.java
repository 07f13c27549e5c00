@NullMarked
package io.hexarch.platform.data.embedded;

import org.jspecify.annotations.NullMarked;
