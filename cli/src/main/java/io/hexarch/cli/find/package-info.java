/** From what people type, names, to what the API wants, ids. */
@NullMarked
package io.hexarch.cli.find;

import org.jspecify.annotations.NullMarked;
