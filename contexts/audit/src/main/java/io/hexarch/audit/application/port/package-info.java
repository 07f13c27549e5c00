/** What the use cases of audit need of the outside. */
@NullMarked
package io.hexarch.audit.application.port;

import org.jspecify.annotations.NullMarked;
