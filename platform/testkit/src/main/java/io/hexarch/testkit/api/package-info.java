/** The API as its description tells it, compared with an older one. */
@NullMarked
package io.hexarch.testkit.api;

import org.jspecify.annotations.NullMarked;
