/** Tests of audit. */
@NullMarked
package io.hexarch.audit;

import org.jspecify.annotations.NullMarked;
