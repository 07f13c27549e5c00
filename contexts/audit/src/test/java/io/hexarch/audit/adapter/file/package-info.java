@NullMarked
package io.hexarch.audit.adapter.file;

import org.jspecify.annotations.NullMarked;
