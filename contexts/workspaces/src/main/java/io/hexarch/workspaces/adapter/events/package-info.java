/** What other contexts' events mean for workspaces. */
@NullMarked
package io.hexarch.workspaces.adapter.events;

import org.jspecify.annotations.NullMarked;
