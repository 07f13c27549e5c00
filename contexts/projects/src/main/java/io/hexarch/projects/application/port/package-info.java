/** What the use cases need of the outside. */
@NullMarked
package io.hexarch.projects.application.port;

import org.jspecify.annotations.NullMarked;
