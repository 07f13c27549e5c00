/** What other contexts' events mean for projects. */
@NullMarked
package io.hexarch.projects.adapter.events;

import org.jspecify.annotations.NullMarked;
