// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.http.Call;
import io.hexarch.cli.http.Call.Method;
import org.jspecify.annotations.Nullable;

/** Calls of workspaces. */
public final class WorkspacesApi {

    private WorkspacesApi() {}

    /** Sizes of workspaces: {@code GET /api/v1/workspace-shapes}. */
    public static Call<PageWorkspaceShape> listWorkspaceShapes() {
        return Call.of(Method.GET, "/api/v1/workspace-shapes", PageWorkspaceShape::of);
    }

    /** Workspaces of an organization: {@code GET /api/v1/organizations/{organization}/workspaces}. */
    public static Call<PageWorkspace> listWorkspaces(String organization, @Nullable String state, @Nullable String name) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/workspaces", PageWorkspace::of)
                .query("state", state)
                .query("name", name);
    }

    /** Wish a workspace: {@code POST /api/v1/organizations/{organization}/workspaces}. */
    public static Call<Workspace> createWorkspace(String organization, CreateWorkspaceRequest body) {
        return Call.of(Method.POST, "/api/v1/organizations/" + Call.segment(organization) + "/workspaces", Workspace::of)
                .body(body.toJson());
    }

    /** One workspace; with wait, its next change: {@code GET /api/v1/workspaces/{workspace}}. */
    public static Call<Workspace> getWorkspace(String workspace) {
        return Call.of(Method.GET, "/api/v1/workspaces/" + Call.segment(workspace), Workspace::of);
    }

    /** Delete a workspace and all in it: {@code DELETE /api/v1/workspaces/{workspace}}. */
    public static Call<Workspace> deleteWorkspace(String workspace, String confirm, String ifMatch) {
        return Call.of(Method.DELETE, "/api/v1/workspaces/" + Call.segment(workspace), Workspace::of)
                .query("confirm", confirm)
                .header("If-Match", ifMatch);
    }

    /** Put a workspace to sleep: {@code POST /api/v1/workspaces/{workspace}/sleep}. */
    public static Call<Workspace> sleepWorkspace(String workspace) {
        return Call.of(Method.POST, "/api/v1/workspaces/" + Call.segment(workspace) + "/sleep", Workspace::of);
    }

    /** Wake a workspace: {@code DELETE /api/v1/workspaces/{workspace}/sleep}. */
    public static Call<Workspace> wakeWorkspace(String workspace) {
        return Call.of(Method.DELETE, "/api/v1/workspaces/" + Call.segment(workspace) + "/sleep", Workspace::of);
    }

    /** Try again what failed: {@code POST /api/v1/workspaces/{workspace}/retries}. */
    public static Call<Workspace> retryWorkspace(String workspace) {
        return Call.of(Method.POST, "/api/v1/workspaces/" + Call.segment(workspace) + "/retries", Workspace::of);
    }

    /** Write a kubeconfig: {@code POST /api/v1/workspaces/{workspace}/kubeconfig}. */
    public static Call<Kubeconfig> createKubeconfig(String workspace, KubeconfigRequest body) {
        return Call.of(Method.POST, "/api/v1/workspaces/" + Call.segment(workspace) + "/kubeconfig", Kubeconfig::of)
                .body(body.toJson());
    }

    /** What happened to it: {@code GET /api/v1/workspaces/{workspace}/events}. */
    public static Call<PageResourceEvent> listWorkspaceEvents(String workspace) {
        return Call.of(Method.GET, "/api/v1/workspaces/" + Call.segment(workspace) + "/events", PageResourceEvent::of);
    }

    /** What it uses: {@code GET /api/v1/workspaces/{workspace}/usage}. */
    public static Call<WorkspaceUsage> getWorkspaceUsage(String workspace) {
        return Call.of(Method.GET, "/api/v1/workspaces/" + Call.segment(workspace) + "/usage", WorkspaceUsage::of);
    }

    /** Clusters that workspaces are placed on (operators): {@code GET /api/v1/admin/host-clusters}. */
    public static Call<PageHostCluster> listHostClusters() {
        return Call.of(Method.GET, "/api/v1/admin/host-clusters", PageHostCluster::of);
    }
}
