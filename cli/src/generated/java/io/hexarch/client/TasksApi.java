// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.http.Call;
import io.hexarch.cli.http.Call.Method;

/** Calls of tasks. */
public final class TasksApi {

    private TasksApi() {}

    /** Long work in flight and recently ended: {@code GET /api/v1/organizations/{organization}/tasks}. */
    public static Call<PageTask> listTasks(String organization) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/tasks", PageTask::of);
    }
}
