package io.hexarch.workspaces.adapter.web;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.RetryWorkspace;
import io.hexarch.workspaces.application.SleepWorkspace;
import io.hexarch.workspaces.application.WakeWorkspace;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A workspace's sleep, as a thing that is made and taken away, and another try for one that failed. */
@RestController
@RequestMapping("/api/v1/workspaces/{workspace}")
public final class WorkspacePowerController {

    private final SleepWorkspace sleepWorkspace;
    private final WakeWorkspace wakeWorkspace;
    private final RetryWorkspace retryWorkspace;

    public WorkspacePowerController(
            SleepWorkspace sleepWorkspace, WakeWorkspace wakeWorkspace, RetryWorkspace retryWorkspace) {
        this.sleepWorkspace = sleepWorkspace;
        this.wakeWorkspace = wakeWorkspace;
        this.retryWorkspace = retryWorkspace;
    }

    @PostMapping("/sleep")
    ResponseEntity<WorkspaceResponse> sleepWorkspace(@PathVariable WorkspaceId workspace, Actor actor) {
        return WorkspaceController.answer(sleepWorkspace.sleep(actor, workspace));
    }

    @DeleteMapping("/sleep")
    ResponseEntity<WorkspaceResponse> wakeWorkspace(@PathVariable WorkspaceId workspace, Actor actor) {
        return WorkspaceController.answer(wakeWorkspace.wake(actor, workspace));
    }

    @PostMapping("/retries")
    ResponseEntity<WorkspaceResponse> retryWorkspace(@PathVariable WorkspaceId workspace, Actor actor) {
        return WorkspaceController.answer(retryWorkspace.retry(actor, workspace));
    }
}
