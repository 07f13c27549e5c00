/** Projects over HTTP. Translates, decides nothing. */
@NullMarked
package io.hexarch.projects.adapter.web;

import org.jspecify.annotations.NullMarked;
