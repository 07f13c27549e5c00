/** One class for each thing that can be done with an application. */
@NullMarked
package io.hexarch.applications.application;

import org.jspecify.annotations.NullMarked;
