@NullMarked
package io.hexarch.workspaces.adapter.settings;

import org.jspecify.annotations.NullMarked;
