package io.hexarch.platform.tasks;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Long work, for the task tray. */
@RestController
final class TaskController {

    private final ListTasks listTasks;

    TaskController(ListTasks listTasks) {
        this.listTasks = listTasks;
    }

    @GetMapping("/api/v1/organizations/{organization}/tasks")
    Page<TaskResponse> listTasks(@PathVariable OrganizationId organization, PageRequest page, Actor actor) {
        var tasks = listTasks.list(actor, organization).stream()
                .map(TaskResponse::of)
                .toList();
        return Page.of(tasks, page);
    }

    /**
     * One piece of long work.
     *
     * @param attempt how many times in a row it failed
     */
    public record TaskResponse(
            TaskResource resource,
            String kind,
            String step,
            int percent,
            String message,
            Task.State state,
            @Nullable String reason,
            int attempt,
            Instant startedAt,
            @Nullable Instant finishedAt) {

        /** What it works on. */
        public record TaskResource(String kind, String id, String name) {}

        static TaskResponse of(Task task) {
            return new TaskResponse(
                    new TaskResource(task.kind(), task.resource(), task.title()),
                    task.kind(),
                    task.progress().step(),
                    task.progress().percent(),
                    task.progress().message(),
                    task.state(),
                    task.reason().orElse(null),
                    task.attempt(),
                    task.startedAt(),
                    task.finishedAt().orElse(null));
        }
    }
}
