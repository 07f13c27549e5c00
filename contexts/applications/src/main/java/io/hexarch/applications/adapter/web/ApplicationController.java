package io.hexarch.applications.adapter.web;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.application.ChangeApplication;
import io.hexarch.applications.application.CreateApplication;
import io.hexarch.applications.application.DeleteApplication;
import io.hexarch.applications.application.ListApplications;
import io.hexarch.applications.application.UpdateApplication;
import io.hexarch.applications.application.ViewApplication;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.platform.web.HexarchUrl;
import io.hexarch.platform.web.IfMatch;
import io.hexarch.platform.web.Problems;
import io.hexarch.platform.web.Wait;
import io.hexarch.projects.ProjectId;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Applications: deploy, look, change, delete. */
@RestController
@RequestMapping("/api/v1")
public final class ApplicationController {

    private final CreateApplication createApplication;
    private final ListApplications listApplications;
    private final ViewApplication viewApplication;
    private final UpdateApplication updateApplication;
    private final DeleteApplication deleteApplication;
    private final ApplicationAnswers answers;
    private final HexarchUrl url;

    public ApplicationController(
            CreateApplication createApplication,
            ListApplications listApplications,
            ViewApplication viewApplication,
            UpdateApplication updateApplication,
            DeleteApplication deleteApplication,
            HexarchUrl url) {
        this.createApplication = createApplication;
        this.listApplications = listApplications;
        this.viewApplication = viewApplication;
        this.updateApplication = updateApplication;
        this.deleteApplication = deleteApplication;
        this.answers = new ApplicationAnswers(url);
        this.url = url;
    }

    @PostMapping("/projects/{project}/applications")
    ResponseEntity<ApplicationResponse> createApplication(
            @PathVariable ProjectId project, @Valid @RequestBody CreateApplicationRequest request, Actor actor) {
        return switch (createApplication.create(actor, request.toCommand(project))) {
            case CreateApplication.Created(var application) -> answers.accepted(application);
            case Refusal no -> throw Problems.refuse(no);
        };
    }

    @GetMapping("/projects/{project}/applications")
    Page<ApplicationResponse> listApplications(@PathVariable ProjectId project, PageRequest page, Actor actor) {
        return listApplications.list(actor, project, page).map(application -> ApplicationResponse.of(application, url));
    }

    @GetMapping("/applications/{application}")
    ResponseEntity<ApplicationResponse> getApplication(
            @PathVariable ApplicationId application, Wait wait, Actor actor) {
        return wait.forChange(
                application,
                () -> ApplicationResponse.of(viewApplication.view(actor, application), url),
                ApplicationResponse::tag);
    }

    @PatchMapping("/applications/{application}")
    ResponseEntity<ApplicationResponse> updateApplication(
            @PathVariable ApplicationId application,
            IfMatch match,
            @Valid @RequestBody UpdateApplicationRequest request,
            Actor actor) {
        ChangeApplication.Outcome outcome = updateApplication.update(
                actor, application, match.expected(), request::apply, request.wantedReplicas());
        return answers.of(outcome);
    }

    @DeleteMapping("/applications/{application}")
    ResponseEntity<ApplicationResponse> deleteApplication(
            @PathVariable ApplicationId application,
            IfMatch match,
            @RequestParam Optional<String> confirm,
            Actor actor) {
        return answers.of(deleteApplication.delete(actor, application, match.expected(), confirm));
    }
}
