@NullMarked
package io.hexarch.audit.tampering;

import org.jspecify.annotations.NullMarked;
