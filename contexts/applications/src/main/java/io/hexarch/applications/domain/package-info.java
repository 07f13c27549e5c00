/** What an application is, and what its pods make of it. Plain Java. */
@NullMarked
package io.hexarch.applications.domain;

import org.jspecify.annotations.NullMarked;
