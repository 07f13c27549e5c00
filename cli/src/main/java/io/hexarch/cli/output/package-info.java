/** How data is shown: tables for people, JSON, YAML, names and JSONPath for machines. */
@NullMarked
package io.hexarch.cli.output;

import org.jspecify.annotations.NullMarked;
