/** Records over HTTP. */
@NullMarked
package io.hexarch.audit.adapter.web;

import org.jspecify.annotations.NullMarked;
