@NullMarked
package io.hexarch.workspaces.domain;

import org.jspecify.annotations.NullMarked;
