// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
/** The REST API as calls and records. */
@NullMarked
package io.hexarch.client;

import org.jspecify.annotations.NullMarked;
