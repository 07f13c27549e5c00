@NullMarked
package io.hexarch.platform.web.problem;

import org.jspecify.annotations.NullMarked;
