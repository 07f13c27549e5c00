/**
 * Workspaces as virtual clusters of the open-source vCluster, from its Helm chart.
 *
 * <p>All names on the host follow from the workspace's id. The namespace carries the claim and, as annotations, what was applied
 * completely; everything else can be applied again at any time.
 *
 * @see <a href="https://www.vcluster.com/docs">vCluster</a>
 */
@NullMarked
package io.hexarch.workspaces.adapter.vcluster;

import org.jspecify.annotations.NullMarked;
