@NullMarked
package io.hexarch.applications.adapter.kubernetes;

import org.jspecify.annotations.NullMarked;
