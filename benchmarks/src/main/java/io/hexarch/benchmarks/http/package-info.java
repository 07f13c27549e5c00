/** The API, asked as any client would. */
@NullMarked
package io.hexarch.benchmarks.http;

import org.jspecify.annotations.NullMarked;
