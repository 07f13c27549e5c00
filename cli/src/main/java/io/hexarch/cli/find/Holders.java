package io.hexarch.cli.find;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.client.Group;
import io.hexarch.client.OrganizationsApi;
import io.hexarch.client.Role;
import io.hexarch.client.ServiceAccount;
import java.util.List;

/** Finds who rights are given to and which role is meant, by name or id. */
public final class Holders {

    public static final String DESCRIPTION =
            "E-mail address, name or id of a member; group:NAME for a group, svc:NAME for a service account.";

    private final Cli cli;
    private final String organization;

    public Holders(Cli cli, String organization) {
        this.cli = cli;
        this.organization = organization;
    }

    /** The id of a member by e-mail address, name or id; {@code group:NAME} is a group, {@code svc:NAME} a service account. */
    public String subject(String who) {
        if (who.startsWith("group:"))
            return group(who.substring("group:".length())).id();
        if (who.startsWith("svc:"))
            return serviceAccount(who.substring("svc:".length())).id();
        if (who.startsWith("group_") || who.startsWith("person_") || who.startsWith("svc_")) return who;
        return cli.names().member(organization, who).person().id();
    }

    public Group group(String named) {
        return cli.session().all(OrganizationsApi.listGroups(organization)).stream()
                .map(Group::of)
                .filter(group -> named.equals(group.id()) || named.equalsIgnoreCase(group.name()))
                .findFirst()
                .orElseThrow(() -> unknown("group", named).next("hexarch group list"));
    }

    public ServiceAccount serviceAccount(String named) {
        return cli.session().all(OrganizationsApi.listServiceAccounts(organization)).stream()
                .map(ServiceAccount::of)
                .filter(account -> named.equals(account.id()) || named.equalsIgnoreCase(account.name()))
                .findFirst()
                .orElseThrow(() -> unknown("service account", named).next("hexarch service-account list"));
    }

    /** A role of the organization's own. */
    public Role ownRole(String named) {
        return roles().stream()
                .filter(role -> role.id() != null)
                .filter(role -> named.equals(role.id()) || named.equalsIgnoreCase(role.name()))
                .findFirst()
                .orElseThrow(() -> unknown("role of its own", named).next("hexarch role list"));
    }

    /** A built-in role by its name, one of the organization by name or id. */
    public String role(String named) {
        var found = roles().stream()
                .filter(role -> named.equals(role.id()) || named.equalsIgnoreCase(role.name()))
                .findFirst()
                .orElseThrow(() -> unknown("role", named).next("hexarch role list"));
        var own = found.id();
        return own == null ? found.name() : own;
    }

    public List<Role> roles() {
        return cli.session().all(OrganizationsApi.listRoles(organization)).stream()
                .map(Role::of)
                .toList();
    }

    private static Failure unknown(String noun, String named) {
        return Failure.of(ExitCode.NOT_FOUND, "There is no " + noun + " \"" + named + "\" in this organization");
    }
}
