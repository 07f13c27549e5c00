package io.hexarch.applications.adapter.web;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.ReleaseId;
import io.hexarch.applications.application.ListReleases;
import io.hexarch.applications.application.RestartApplication;
import io.hexarch.applications.application.RollBackApplication;
import io.hexarch.applications.domain.Release;
import io.hexarch.applications.domain.ReleaseState;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.platform.web.HexarchUrl;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an application ran, going back to it, and running the same anew. */
@RestController
@RequestMapping("/api/v1/applications/{application}")
public final class ReleaseController {

    private final ListReleases listReleases;
    private final RollBackApplication rollBackApplication;
    private final RestartApplication restartApplication;
    private final ApplicationAnswers answers;

    public ReleaseController(
            ListReleases listReleases,
            RollBackApplication rollBackApplication,
            RestartApplication restartApplication,
            HexarchUrl url) {
        this.listReleases = listReleases;
        this.rollBackApplication = rollBackApplication;
        this.restartApplication = restartApplication;
        this.answers = new ApplicationAnswers(url);
    }

    @GetMapping("/releases")
    Page<ReleaseResponse> listReleases(@PathVariable ApplicationId application, PageRequest page, Actor actor) {
        return listReleases.list(actor, application, page).map(ReleaseResponse::of);
    }

    @PostMapping("/rollbacks")
    ResponseEntity<ApplicationResponse> rollBackApplication(
            @PathVariable ApplicationId application, @Valid @RequestBody RollBackRequest request, Actor actor) {
        return answers.of(rollBackApplication.rollBack(actor, application, request.release()));
    }

    @PostMapping("/restarts")
    ResponseEntity<ApplicationResponse> restartApplication(@PathVariable ApplicationId application, Actor actor) {
        return answers.of(restartApplication.restart(actor, application));
    }

    /** @param release number of an earlier release */
    public record RollBackRequest(@Min(1) int release) {}

    /**
     * One release.
     *
     * @param digest of the image that its pods ran, once they all did
     * @param change what was different from the one before
     * @param createdBy id of who wished it
     */
    public record ReleaseResponse(
            ReleaseId id,
            int number,
            String image,
            @Nullable String digest,
            Instant createdAt,
            String createdBy,
            ReleaseState state,
            String change) {

        static ReleaseResponse of(Release release) {
            return new ReleaseResponse(
                    release.id(),
                    release.number(),
                    release.template().image(),
                    release.digest().orElse(null),
                    release.createdAt(),
                    release.createdBy(),
                    release.state(),
                    release.change());
        }
    }
}
