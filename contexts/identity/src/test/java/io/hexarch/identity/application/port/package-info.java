/** What every adapter of a port keeps, fake or real. */
@NullMarked
package io.hexarch.identity.application.port;

import org.jspecify.annotations.NullMarked;
