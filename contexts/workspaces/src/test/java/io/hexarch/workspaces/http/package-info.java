@NullMarked
package io.hexarch.workspaces.http;

import org.jspecify.annotations.NullMarked;
