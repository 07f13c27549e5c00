@NullMarked
package io.hexarch.platform.web.limit;

import org.jspecify.annotations.NullMarked;
