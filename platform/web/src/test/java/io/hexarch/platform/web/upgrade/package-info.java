@NullMarked
package io.hexarch.platform.web.upgrade;

import org.jspecify.annotations.NullMarked;
