/** The Kubernetes API of workspaces, for people's own tools: who may enter, and as whom. */
@NullMarked
package io.hexarch.workspaces.adapter.kubernetesapi;

import org.jspecify.annotations.NullMarked;
