package io.hexarch.projects.adapter.web;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.platform.web.IfMatch;
import io.hexarch.platform.web.Patch;
import io.hexarch.platform.web.Problems;
import io.hexarch.platform.web.Responses;
import io.hexarch.platform.web.Wait;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.ChangeProject;
import io.hexarch.projects.application.ChangeProjectQuota;
import io.hexarch.projects.application.CreateProject;
import io.hexarch.projects.application.DeleteProject;
import io.hexarch.projects.application.ListProjects;
import io.hexarch.projects.application.ViewProject;
import io.hexarch.projects.domain.Project;
import io.hexarch.projects.domain.ProjectName;
import io.hexarch.projects.domain.Quota;
import io.hexarch.workspaces.WorkspaceId;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** Projects: wish, look, change, wish away. */
@RestController
@RequestMapping("/api/v1")
public final class ProjectController {

    private final CreateProject createProject;
    private final ListProjects listProjects;
    private final ViewProject viewProject;
    private final ChangeProjectQuota changeProjectQuota;
    private final DeleteProject deleteProject;

    public ProjectController(
            CreateProject createProject,
            ListProjects listProjects,
            ViewProject viewProject,
            ChangeProjectQuota changeProjectQuota,
            DeleteProject deleteProject) {
        this.createProject = createProject;
        this.listProjects = listProjects;
        this.viewProject = viewProject;
        this.changeProjectQuota = changeProjectQuota;
        this.deleteProject = deleteProject;
    }

    @PostMapping("/workspaces/{workspace}/projects")
    ResponseEntity<ProjectResponse> createProject(
            @PathVariable WorkspaceId workspace, @Valid @RequestBody CreateProjectRequest request, Actor actor) {
        var quota = request.quota() == null ? Quota.NONE : request.quota().toQuota();
        var command = new CreateProject.Command(workspace, new ProjectName(request.name()), quota);
        return switch (createProject.create(actor, command)) {
            case CreateProject.Created(var project) -> accepted(project);
            case Refusal no -> throw Problems.refuse(no);
        };
    }

    @GetMapping("/workspaces/{workspace}/projects")
    Page<ProjectResponse> listProjects(@PathVariable WorkspaceId workspace, PageRequest page, Actor actor) {
        return listProjects.list(actor, workspace, page).map(ProjectResponse::of);
    }

    @GetMapping("/projects/{project}")
    ResponseEntity<ProjectResponse> getProject(@PathVariable ProjectId project, Wait wait, Actor actor) {
        return wait.forChange(
                project, () -> ProjectResponse.of(viewProject.view(actor, project)), ProjectResponse::tag);
    }

    @PatchMapping("/projects/{project}")
    ResponseEntity<ProjectResponse> updateProject(
            @PathVariable ProjectId project,
            IfMatch match,
            @Valid @RequestBody UpdateProjectRequest request,
            Actor actor) {
        return answer(changeProjectQuota.change(actor, project, match.expected(), request::apply));
    }

    @DeleteMapping("/projects/{project}")
    ResponseEntity<ProjectResponse> deleteProject(
            @PathVariable ProjectId project, IfMatch match, @RequestParam Optional<String> confirm, Actor actor) {
        return answer(deleteProject.delete(actor, project, match.expected(), confirm));
    }

    static ResponseEntity<ProjectResponse> answer(ChangeProject.Outcome outcome) {
        return switch (outcome) {
            case ChangeProject.Accepted(var project) -> accepted(project);
            case Refusal no -> throw Problems.refuse(no);
        };
    }

    private static ResponseEntity<ProjectResponse> accepted(Project project) {
        var body = ProjectResponse.of(project);
        return Responses.accepted(Responses.at("projects", project.id()), body.tag(), body);
    }

    /**
     * A wish for a project.
     *
     * @param name a DNS label of at most 40 characters, unique in the workspace
     * @param quota left out: bounded by the workspace only
     */
    public record CreateProjectRequest(
            String name, @Nullable QuotaBody quota) {}

    /** @param quota replaces the whole quota; null takes it away */
    public record UpdateProjectRequest(Patch<@Nullable QuotaBody> quota) {

        Quota apply(Quota current) {
            return quota.map(wished -> wished == null ? Quota.NONE : wished.toQuota())
                    .or(current);
        }
    }
}
