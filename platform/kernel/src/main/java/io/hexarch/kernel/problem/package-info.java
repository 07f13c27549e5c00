/** Why a request was refused, in stable codes. */
@NullMarked
package io.hexarch.kernel.problem;

import org.jspecify.annotations.NullMarked;
