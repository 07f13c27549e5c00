/** The record over HTTP, on a real PostgreSQL. */
@NullMarked
package io.hexarch.audit.http;

import org.jspecify.annotations.NullMarked;
