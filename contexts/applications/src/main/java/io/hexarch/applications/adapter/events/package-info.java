/** What other contexts' events mean for applications. */
@NullMarked
package io.hexarch.applications.adapter.events;

import org.jspecify.annotations.NullMarked;
