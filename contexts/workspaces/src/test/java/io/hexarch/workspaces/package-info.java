@NullMarked
package io.hexarch.workspaces;

import org.jspecify.annotations.NullMarked;
