/** What audit does: write down, and show. */
@NullMarked
package io.hexarch.audit.application;

import org.jspecify.annotations.NullMarked;
