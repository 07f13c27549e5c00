package io.hexarch.platform.tasks.testkit;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Fence;
import io.hexarch.platform.tasks.Claim;
import io.hexarch.platform.tasks.Progress;
import io.hexarch.platform.tasks.Step;
import io.hexarch.platform.tasks.Task;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One piece of long work in memory. */
final class Row {

    private static final Progress NOT_BEGUN = new Progress("waiting", 0, "");

    final OrganizationId organization;
    Optional<Progress> progress = Optional.empty();
    Optional<Instant> endedAt = Optional.empty();
    Instant wishedAt = Instant.EPOCH;
    long fence;

    private final String kind;
    private final String resource;
    private String title = "";
    private boolean leased;
    private boolean failed;
    private boolean wishedMeanwhile;
    private int attempt;
    private Optional<String> reason = Optional.empty();

    Row(OrganizationId organization, String kind, String resource) {
        this.organization = organization;
        this.kind = kind;
        this.resource = resource;
    }

    void wished(String newest, Instant at) {
        title = newest;
        wishedAt = at;
        attempt = 0;
        reason = Optional.empty();
        failed = false;
        progress = Optional.empty();
        reopen();
    }

    void reopen() {
        endedAt = Optional.empty();
        wishedMeanwhile = true;
    }

    Claim claimed(UUID id) {
        fence++;
        leased = true;
        wishedMeanwhile = false;
        return new Claim(organization, kind, id, new Fence(fence), attempt);
    }

    void end(Step step, Instant at) {
        leased = false;
        switch (step) {
            case Step.Done() -> close(false, Optional.empty(), at);
            case Step.GivenUp(var why) -> close(true, Optional.of(why), at);
            case Step.Again _ -> due(0, Optional.empty());
            case Step.Retry(var why) -> due(attempt + 1, Optional.of(why));
        }
    }

    private void due(int failures, Optional<String> why) {
        attempt = failures;
        reason = why;
    }

    private void close(boolean inVain, Optional<String> why, Instant at) {
        due(0, why);
        failed = inVain;
        if (!wishedMeanwhile) endedAt = Optional.of(at);
    }

    Task task() {
        return new Task(resource, kind, title, state(), progress(), reason, attempt, wishedAt, endedAt);
    }

    private Progress progress() {
        var last = progress.orElse(NOT_BEGUN);
        return endedAt.isPresent() && !failed ? new Progress(last.step(), 100, last.message()) : last;
    }

    private Task.State state() {
        if (endedAt.isPresent()) return failed ? Task.State.FAILED : Task.State.DONE;
        return leased ? Task.State.RUNNING : Task.State.WAITING;
    }
}
