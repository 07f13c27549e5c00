/** Records and how they are told. Plain Java. */
@NullMarked
package io.hexarch.audit.domain;

import org.jspecify.annotations.NullMarked;
