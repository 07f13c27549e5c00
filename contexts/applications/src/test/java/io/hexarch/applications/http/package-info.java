@NullMarked
package io.hexarch.applications.http;

import org.jspecify.annotations.NullMarked;
