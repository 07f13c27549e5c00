package io.hexarch.organizations.application;

import static io.hexarch.organizations.OrganizationPermission.ROLE_LIST;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.organizations.application.port.RoleRepository;
import io.hexarch.organizations.domain.CustomRole;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which roles there are in an organization, and what each may do. */
@UseCase
public final class ListRoles {

    private final Access access;
    private final TenantTransaction transaction;
    private final Catalogue catalogue;
    private final RoleRepository roles;

    public ListRoles(Access access, TenantTransaction transaction, Catalogue catalogue, RoleRepository roles) {
        this.access = access;
        this.transaction = transaction;
        this.catalogue = catalogue;
        this.roles = roles;
    }

    /** A role and what it allows. */
    public sealed interface RoleView {
        /** @param permissions their names */
        record BuiltIn(BuiltInRole role, String description, List<String> permissions) implements RoleView {
            public BuiltIn {
                permissions = List.copyOf(permissions);
            }
        }

        /** One that the organization made. */
        record Own(CustomRole role) implements RoleView {}
    }

    /** Those that exist everywhere first. */
    public List<RoleView> list(Actor actor, OrganizationId organization) {
        access.require(actor, ROLE_LIST, Scope.of(organization));
        var builtIn = Arrays.stream(BuiltInRole.values())
                .filter(role -> role.kind().compareTo(ScopeKind.ORGANIZATION) >= 0)
                .<RoleView>map(role -> new RoleView.BuiltIn(role, describe(role), catalogue.heldBy(role)));
        var own = transaction.in(actor, organization, () -> roles.all(organization)).stream()
                .<RoleView>map(RoleView.Own::new);
        return Stream.concat(builtIn, own).toList();
    }

    private static String describe(BuiltInRole role) {
        return switch (role) {
            case OPERATOR -> "Runs the installation. Reads no tenant's content.";
            case AUDITOR -> "Reads the platform's own record.";
            case SELF -> "Everybody, for their own matters.";
            case OWNER -> "Everything, and decides who else owns the organization.";
            case ADMIN -> "Everything but who owns the organization.";
            case MEMBER -> "Works with workspaces, projects and applications.";
            case BILLING -> "Sees plan and use, and nothing of what runs.";
            case VIEWER -> "Sees everything, changes nothing.";
            case WORKSPACE_ADMIN -> "Everything in one workspace.";
            case WORKSPACE_EDITOR -> "Works in one workspace.";
            case WORKSPACE_VIEWER -> "Sees one workspace.";
            case PROJECT_ADMIN -> "Everything in one project, also who belongs to it.";
            case PROJECT_DEVELOPER -> "Works in one project.";
            case PROJECT_VIEWER -> "Sees one project.";
        };
    }
}
