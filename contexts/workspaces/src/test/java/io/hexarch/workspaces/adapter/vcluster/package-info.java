@NullMarked
package io.hexarch.workspaces.adapter.vcluster;

import org.jspecify.annotations.NullMarked;
