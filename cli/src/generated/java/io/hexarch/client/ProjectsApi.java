// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.http.Call;
import io.hexarch.cli.http.Call.Method;

/** Calls of projects. */
public final class ProjectsApi {

    private ProjectsApi() {}

    /** Projects of a workspace: {@code GET /api/v1/workspaces/{workspace}/projects}. */
    public static Call<PageProject> listProjects(String workspace) {
        return Call.of(Method.GET, "/api/v1/workspaces/" + Call.segment(workspace) + "/projects", PageProject::of);
    }

    /** Wish a project: {@code POST /api/v1/workspaces/{workspace}/projects}. */
    public static Call<Project> createProject(String workspace, CreateProjectRequest body) {
        return Call.of(Method.POST, "/api/v1/workspaces/" + Call.segment(workspace) + "/projects", Project::of)
                .body(body.toJson());
    }

    /** One project; with wait, its next change: {@code GET /api/v1/projects/{project}}. */
    public static Call<Project> getProject(String project) {
        return Call.of(Method.GET, "/api/v1/projects/" + Call.segment(project), Project::of);
    }

    /** Delete a project and all in it: {@code DELETE /api/v1/projects/{project}}. */
    public static Call<Project> deleteProject(String project, String confirm, String ifMatch) {
        return Call.of(Method.DELETE, "/api/v1/projects/" + Call.segment(project), Project::of)
                .query("confirm", confirm)
                .header("If-Match", ifMatch);
    }

    /** Change a project's quota: {@code PATCH /api/v1/projects/{project}}. */
    public static Call<Project> updateProject(String project, String ifMatch, UpdateProjectRequest body) {
        return Call.of(Method.PATCH, "/api/v1/projects/" + Call.segment(project), Project::of)
                .header("If-Match", ifMatch)
                .header("Content-Type", "application/merge-patch+json")
                .body(body.toJson());
    }

    /** Who may do what in it: {@code GET /api/v1/projects/{project}/members}. */
    public static Call<PageProjectMember> listProjectMembers(String project) {
        return Call.of(Method.GET, "/api/v1/projects/" + Call.segment(project) + "/members", PageProjectMember::of);
    }

    /** Give a person a role in it: {@code POST /api/v1/projects/{project}/members}. */
    public static Call<Project> addProjectMember(String project, AddProjectMemberRequest body) {
        return Call.of(Method.POST, "/api/v1/projects/" + Call.segment(project) + "/members", Project::of)
                .body(body.toJson());
    }

    /** Take a person's role in it away: {@code DELETE /api/v1/projects/{project}/members/{person}}. */
    public static Call<Project> removeProjectMember(String project, String person) {
        return Call.of(Method.DELETE, "/api/v1/projects/" + Call.segment(project) + "/members/" + Call.segment(person), Project::of);
    }

    /** Change a person's role in it: {@code PATCH /api/v1/projects/{project}/members/{person}}. */
    public static Call<Project> updateProjectMember(String project, String person, UpdateProjectMemberRequest body) {
        return Call.of(Method.PATCH, "/api/v1/projects/" + Call.segment(project) + "/members/" + Call.segment(person), Project::of)
                .header("Content-Type", "application/merge-patch+json")
                .body(body.toJson());
    }

    /** What it uses: {@code GET /api/v1/projects/{project}/usage}. */
    public static Call<ProjectUsage> getProjectUsage(String project) {
        return Call.of(Method.GET, "/api/v1/projects/" + Call.segment(project) + "/usage", ProjectUsage::of);
    }
}
