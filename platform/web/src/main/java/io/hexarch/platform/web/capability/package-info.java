/** What is connected, by name: for people, for the console and for health checks. */
@NullMarked
package io.hexarch.platform.web.capability;

import org.jspecify.annotations.NullMarked;
