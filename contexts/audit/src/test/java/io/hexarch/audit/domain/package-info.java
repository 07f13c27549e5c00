@NullMarked
package io.hexarch.audit.domain;

import org.jspecify.annotations.NullMarked;
