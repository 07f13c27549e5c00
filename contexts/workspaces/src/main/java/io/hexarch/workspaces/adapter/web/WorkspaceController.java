package io.hexarch.workspaces.adapter.web;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.platform.web.IfMatch;
import io.hexarch.platform.web.Problems;
import io.hexarch.platform.web.Responses;
import io.hexarch.platform.web.Wait;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.ChangeWorkspace;
import io.hexarch.workspaces.application.CreateWorkspace;
import io.hexarch.workspaces.application.DeleteWorkspace;
import io.hexarch.workspaces.application.ListWorkspaces;
import io.hexarch.workspaces.application.ViewWorkspace;
import io.hexarch.workspaces.application.port.WorkspaceRepository.Filter;
import io.hexarch.workspaces.domain.StateName;
import io.hexarch.workspaces.domain.Workspace;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Workspaces: wish, look, wish away. */
@RestController
@RequestMapping("/api/v1")
public final class WorkspaceController {

    private final CreateWorkspace createWorkspace;
    private final ListWorkspaces listWorkspaces;
    private final ViewWorkspace viewWorkspace;
    private final DeleteWorkspace deleteWorkspace;

    public WorkspaceController(
            CreateWorkspace createWorkspace,
            ListWorkspaces listWorkspaces,
            ViewWorkspace viewWorkspace,
            DeleteWorkspace deleteWorkspace) {
        this.createWorkspace = createWorkspace;
        this.listWorkspaces = listWorkspaces;
        this.viewWorkspace = viewWorkspace;
        this.deleteWorkspace = deleteWorkspace;
    }

    @PostMapping("/organizations/{organization}/workspaces")
    ResponseEntity<WorkspaceResponse> createWorkspace(
            @PathVariable OrganizationId organization,
            @Valid @RequestBody CreateWorkspaceRequest request,
            Actor actor) {
        return switch (createWorkspace.create(actor, request.toCommand(organization))) {
            case CreateWorkspace.Created(var workspace) -> accepted(workspace);
            case Refusal no -> throw Problems.refuse(no);
        };
    }

    @GetMapping("/organizations/{organization}/workspaces")
    Page<WorkspaceResponse> listWorkspaces(
            @PathVariable OrganizationId organization,
            @RequestParam Optional<StateName> state,
            @RequestParam Optional<String> name,
            PageRequest page,
            Actor actor) {
        return listWorkspaces
                .list(actor, organization, new Filter(state, name), page)
                .map(WorkspaceResponse::of);
    }

    @GetMapping("/workspaces/{workspace}")
    ResponseEntity<WorkspaceResponse> getWorkspace(@PathVariable WorkspaceId workspace, Wait wait, Actor actor) {
        return wait.forChange(
                workspace, () -> WorkspaceResponse.of(viewWorkspace.view(actor, workspace)), WorkspaceResponse::tag);
    }

    @DeleteMapping("/workspaces/{workspace}")
    ResponseEntity<WorkspaceResponse> deleteWorkspace(
            @PathVariable WorkspaceId workspace, IfMatch match, @RequestParam Optional<String> confirm, Actor actor) {
        return answer(deleteWorkspace.delete(actor, workspace, match.expected(), confirm));
    }

    static ResponseEntity<WorkspaceResponse> answer(ChangeWorkspace.Outcome outcome) {
        return switch (outcome) {
            case ChangeWorkspace.Accepted(var workspace) -> accepted(workspace);
            case Refusal no -> throw Problems.refuse(no);
        };
    }

    private static ResponseEntity<WorkspaceResponse> accepted(Workspace workspace) {
        var body = WorkspaceResponse.of(workspace);
        return Responses.accepted(Responses.at("workspaces", workspace.id()), body.tag(), body);
    }
}
