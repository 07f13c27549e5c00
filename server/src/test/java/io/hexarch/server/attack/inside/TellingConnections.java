package io.hexarch.server.attack.inside;

import io.hexarch.platform.kubernetes.connection.ClusterConnection;
import io.hexarch.platform.kubernetes.connection.ClusterCredential;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.WorkspaceConnections;
import java.util.Set;

/** All workspaces behind one API, which tells them apart by the credential. */
record TellingConnections(WorkspaceApi api) implements WorkspaceConnections {

    @Override
    public ClusterConnection asHexarch(WorkspaceId workspace) {
        return forPeople(workspace);
    }

    @Override
    public ClusterConnection forPeople(WorkspaceId workspace) {
        return new ClusterConnection(api.address(), api.authority(), new ClusterCredential.Token(workspace.text()));
    }

    @Override
    public void admit(WorkspaceId workspace, Set<String> users, Set<String> groups) {}

    @Override
    public void forget(WorkspaceId workspace) {}
}
