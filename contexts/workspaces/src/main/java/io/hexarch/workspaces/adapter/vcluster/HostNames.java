package io.hexarch.workspaces.adapter.vcluster;

import io.hexarch.workspaces.WorkspaceId;

/**
 * What a workspace's objects are called on the host. Opaque: nothing of a tenant stands in them.
 *
 * @param name of the namespace, the release and the control plane alike
 */
record HostNames(String name) {

    private static final String PREFIX = "hx-";

    static HostNames of(WorkspaceId workspace) {
        var text = workspace.text();
        return new HostNames(PREFIX + text.substring(text.indexOf('_') + 1));
    }

    /** Stands for any workspace when a chart is rendered; of the same length, so that nothing is cut differently. */
    static HostNames pattern() {
        return new HostNames(PREFIX + "0".repeat(26));
    }

    String controlPlanePod() {
        return name + "-0";
    }

    /** Secret with the virtual cluster's authority and its first administrator, written by the syncer. */
    String credentials() {
        return "vc-" + name;
    }
}
