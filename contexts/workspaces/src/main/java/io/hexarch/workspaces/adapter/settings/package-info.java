/** What an operator sets about workspaces. */
@NullMarked
package io.hexarch.workspaces.adapter.settings;

import org.jspecify.annotations.NullMarked;
