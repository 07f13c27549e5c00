/** What every store of applications keeps. */
@NullMarked
package io.hexarch.applications.application.port;

import org.jspecify.annotations.NullMarked;
