/** What a project is and what may follow what. Plain Java. */
@NullMarked
package io.hexarch.projects.domain;

import org.jspecify.annotations.NullMarked;
