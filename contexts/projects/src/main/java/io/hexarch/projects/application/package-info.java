/** One class for each thing that can be done with a project. */
@NullMarked
package io.hexarch.projects.application;

import org.jspecify.annotations.NullMarked;
