package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.RoleId;
import io.hexarch.organizations.application.ListRoles;
import io.hexarch.organizations.application.roles.CreateRole;
import io.hexarch.organizations.application.roles.DeleteRole;
import io.hexarch.organizations.application.roles.RedefineRole;
import io.hexarch.organizations.application.roles.ShowRole;
import io.hexarch.organizations.domain.CustomRole;
import io.hexarch.organizations.domain.GrantedRole;
import io.hexarch.platform.web.EntityTag;
import io.hexarch.platform.web.IfMatch;
import io.hexarch.platform.web.Patch;
import io.hexarch.platform.web.Problems;
import io.hexarch.platform.web.Responses;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Roles: those that exist everywhere, and those that the organization made. The list is short and comes whole. */
@RestController
@RequestMapping("/api/v1/organizations/{organization}/roles")
public class RoleController {

    private static final int MOST_PERMISSIONS = 200;

    private final ListRoles listRoles;
    private final ShowRole showRole;
    private final CreateRole createRole;
    private final RedefineRole redefineRole;
    private final DeleteRole deleteRole;

    public RoleController(
            ListRoles listRoles,
            ShowRole showRole,
            CreateRole createRole,
            RedefineRole redefineRole,
            DeleteRole deleteRole) {
        this.listRoles = listRoles;
        this.showRole = showRole;
        this.createRole = createRole;
        this.redefineRole = redefineRole;
        this.deleteRole = deleteRole;
    }

    record CreateRoleRequest(String name, @Nullable String description, List<String> permissions) {}

    record UpdateRoleRequest(Patch<String> name, Patch<String> description, Patch<List<String>> permissions) {}

    /** @param id of the organization's own; without one it is built in */
    record Role(
            String name,
            String description,
            List<String> permissions,
            @Nullable RoleId id,
            @Nullable Generation generation) {
        static Role of(CustomRole role) {
            return new Role(
                    role.name().text(),
                    role.description(),
                    role.permissions().stream().sorted().toList(),
                    role.id(),
                    role.generation());
        }

        static Role of(ListRoles.RoleView view) {
            return switch (view) {
                case ListRoles.RoleView.BuiltIn(var role, var description, var permissions) ->
                    new Role(new GrantedRole.BuiltIn(role).text(), description, permissions, null, null);
                case ListRoles.RoleView.Own(var role) -> of(role);
            };
        }
    }

    @GetMapping
    Page<Role> listRoles(Actor actor, @PathVariable OrganizationId organization, PageRequest page) {
        return Page.of(
                listRoles.list(actor, organization).stream().map(Role::of).toList(), page);
    }

    @PostMapping
    ResponseEntity<Role> createRole(
            Actor actor, @PathVariable OrganizationId organization, @RequestBody CreateRoleRequest request) {
        var description = request.description();
        var command = new CreateRole.Command(
                organization,
                AccessFields.roleName(request.name()),
                description == null ? "" : AccessFields.description(description),
                permissions(request.permissions()));
        return switch (createRole.create(actor, command)) {
            case CreateRole.Outcome.Created(var role) ->
                Responses.created(
                        Responses.at("organizations/" + organization.text() + "/roles", role.id()),
                        EntityTag.of(role.generation()),
                        Role.of(role));
            case CreateRole.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    @GetMapping("/{role}")
    ResponseEntity<Role> getRole(Actor actor, @PathVariable OrganizationId organization, @PathVariable RoleId role) {
        return answered(showRole.show(actor, organization, role));
    }

    @PatchMapping("/{role}")
    ResponseEntity<Role> updateRole(
            Actor actor,
            @PathVariable OrganizationId organization,
            @PathVariable RoleId role,
            IfMatch match,
            @RequestBody UpdateRoleRequest request) {
        var command = new RedefineRole.Command(
                organization,
                role,
                Fields.asked(request.name()).map(AccessFields::roleName),
                Fields.asked(request.description()).map(AccessFields::description),
                Fields.asked(request.permissions()).map(RoleController::permissions),
                match.expected());
        return switch (redefineRole.redefine(actor, command)) {
            case RedefineRole.Outcome.Changed(var changed) -> answered(changed);
            case RedefineRole.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    @DeleteMapping("/{role}")
    ResponseEntity<Void> deleteRole(
            Actor actor, @PathVariable OrganizationId organization, @PathVariable RoleId role, IfMatch match) {
        return switch (deleteRole.delete(actor, new DeleteRole.Command(organization, role, match.expected()))) {
            case DeleteRole.Outcome.Deleted() -> Responses.noContent();
            case DeleteRole.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    private static ResponseEntity<Role> answered(CustomRole role) {
        return Responses.ok(EntityTag.of(role.generation()), Role.of(role));
    }

    private static Set<String> permissions(List<String> names) {
        if (names.isEmpty() || names.size() > MOST_PERMISSIONS)
            throw Fields.invalid("/permissions", "must name 1 to " + MOST_PERMISSIONS + " permissions");
        return new LinkedHashSet<>(names);
    }
}
