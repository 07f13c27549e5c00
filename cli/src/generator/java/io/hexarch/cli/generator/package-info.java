/** Writes the client of the REST API from {@code api/openapi.yaml}: at build time only, never part of the product. */
@NullMarked
package io.hexarch.cli.generator;

import org.jspecify.annotations.NullMarked;
