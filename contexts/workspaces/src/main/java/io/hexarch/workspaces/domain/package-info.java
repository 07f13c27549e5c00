/** What a workspace is and what may follow what. Plain Java. */
@NullMarked
package io.hexarch.workspaces.domain;

import org.jspecify.annotations.NullMarked;
