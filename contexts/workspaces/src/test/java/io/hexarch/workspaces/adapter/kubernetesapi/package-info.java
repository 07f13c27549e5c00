@NullMarked
package io.hexarch.workspaces.adapter.kubernetesapi;

import org.jspecify.annotations.NullMarked;
