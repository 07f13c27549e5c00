@NullMarked
package io.hexarch.workspaces.application;

import org.jspecify.annotations.NullMarked;
