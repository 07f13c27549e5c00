/** Applications over HTTP. Translates, decides nothing. */
@NullMarked
package io.hexarch.applications.adapter.web;

import org.jspecify.annotations.NullMarked;
