@NullMarked
package io.hexarch.audit.application;

import org.jspecify.annotations.NullMarked;
