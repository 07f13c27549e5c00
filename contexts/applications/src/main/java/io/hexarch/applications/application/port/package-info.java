/** What the use cases need of the outside. */
@NullMarked
package io.hexarch.applications.application.port;

import org.jspecify.annotations.NullMarked;
