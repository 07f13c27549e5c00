// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.http.Call;
import io.hexarch.cli.http.Call.Method;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Calls of applications. */
public final class ApplicationsApi {

    private ApplicationsApi() {}

    /** Applications of a project: {@code GET /api/v1/projects/{project}/applications}. */
    public static Call<PageApplication> listApplications(String project) {
        return Call.of(Method.GET, "/api/v1/projects/" + Call.segment(project) + "/applications", PageApplication::of);
    }

    /** Deploy an application: {@code POST /api/v1/projects/{project}/applications}. */
    public static Call<Application> createApplication(String project, CreateApplicationRequest body) {
        return Call.of(Method.POST, "/api/v1/projects/" + Call.segment(project) + "/applications", Application::of)
                .body(body.toJson());
    }

    /** One application; with wait, its next change: {@code GET /api/v1/applications/{application}}. */
    public static Call<Application> getApplication(String application) {
        return Call.of(Method.GET, "/api/v1/applications/" + Call.segment(application), Application::of);
    }

    /** Delete an application: {@code DELETE /api/v1/applications/{application}}. */
    public static Call<Application> deleteApplication(String application, String confirm, String ifMatch) {
        return Call.of(Method.DELETE, "/api/v1/applications/" + Call.segment(application), Application::of)
                .query("confirm", confirm)
                .header("If-Match", ifMatch);
    }

    /** Change an application; a change of its pods makes a release: {@code PATCH /api/v1/applications/{application}}. */
    public static Call<Application> updateApplication(String application, String ifMatch, UpdateApplicationRequest body) {
        return Call.of(Method.PATCH, "/api/v1/applications/" + Call.segment(application), Application::of)
                .header("If-Match", ifMatch)
                .header("Content-Type", "application/merge-patch+json")
                .body(body.toJson());
    }

    /** Its releases, newest first: {@code GET /api/v1/applications/{application}/releases}. */
    public static Call<PageRelease> listReleases(String application) {
        return Call.of(Method.GET, "/api/v1/applications/" + Call.segment(application) + "/releases", PageRelease::of);
    }

    /** Go back to a release: {@code POST /api/v1/applications/{application}/rollbacks}. */
    public static Call<Application> rollBackApplication(String application, RollbackRequest body) {
        return Call.of(Method.POST, "/api/v1/applications/" + Call.segment(application) + "/rollbacks", Application::of)
                .body(body.toJson());
    }

    /** Restart its pods, one after the other: {@code POST /api/v1/applications/{application}/restarts}. */
    public static Call<Application> restartApplication(String application) {
        return Call.of(Method.POST, "/api/v1/applications/" + Call.segment(application) + "/restarts", Application::of);
    }

    /** Its log, one JSON object per line; with follow, as it is written: {@code GET /api/v1/applications/{application}/logs}. */
    public static Call<LogLine> getApplicationLogs(String application, @Nullable Boolean follow, @Nullable Integer tail, @Nullable String pod, @Nullable Instant since) {
        return Call.of(Method.GET, "/api/v1/applications/" + Call.segment(application) + "/logs", LogLine::of)
                .query("follow", follow)
                .query("tail", tail)
                .query("pod", pod)
                .query("since", since)
                .header("Accept", "application/x-ndjson");
    }

    /** What happened to it: {@code GET /api/v1/applications/{application}/events}. */
    public static Call<PageResourceEvent> listApplicationEvents(String application) {
        return Call.of(Method.GET, "/api/v1/applications/" + Call.segment(application) + "/events", PageResourceEvent::of);
    }
}
