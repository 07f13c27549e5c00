/** JSON as a tree of values, read and written as JSON or YAML, and asked with JSONPath. */
@NullMarked
package io.hexarch.cli.json;

import org.jspecify.annotations.NullMarked;
