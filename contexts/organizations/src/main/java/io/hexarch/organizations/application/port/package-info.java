/** What the use cases of organizations need of the outside. */
@NullMarked
package io.hexarch.organizations.application.port;

import org.jspecify.annotations.NullMarked;
