@NullMarked
package io.hexarch.platform.data.backup;

import org.jspecify.annotations.NullMarked;
