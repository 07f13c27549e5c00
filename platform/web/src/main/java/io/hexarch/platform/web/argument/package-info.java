/** What handler methods may take as arguments, and query parameters that none of them takes. */
@NullMarked
package io.hexarch.platform.web.argument;

import org.jspecify.annotations.NullMarked;
