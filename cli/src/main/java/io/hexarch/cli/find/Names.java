package io.hexarch.cli.find;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.http.Answer;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.session.ApiKeyTokens;
import io.hexarch.cli.settings.ServerSettings.ChosenOrganization;
import io.hexarch.client.Application;
import io.hexarch.client.ApplicationsApi;
import io.hexarch.client.Member;
import io.hexarch.client.Organization;
import io.hexarch.client.OrganizationsApi;
import io.hexarch.client.Project;
import io.hexarch.client.ProjectsApi;
import io.hexarch.client.Workspace;
import io.hexarch.client.WorkspacesApi;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a name or an id means. What was not said comes from the environment ({@code HEXARCH_ORG}, {@code HEXARCH_WORKSPACE},
 * {@code HEXARCH_PROJECT}), then from the context file, then there may be only one, then a person is asked.
 */
public final class Names {

    private static final Choice ORGANIZATION =
            new Choice("organization", "--org NAME, or: hexarch org use NAME", "hexarch org create NAME");
    private static final Choice WORKSPACE = new Choice(
            "workspace", "--workspace NAME, or: hexarch workspace use NAME", "hexarch workspace create NAME");
    private static final Choice PROJECT =
            new Choice("project", "--project NAME, or: hexarch project use NAME", "hexarch project create NAME");
    private static final Choice APPLICATION =
            new Choice("application", "its name", "hexarch app deploy NAME --image IMAGE");

    private final Cli cli;

    public Names(Cli cli) {
        this.cli = cli;
    }

    /** The organization to act in, which the session enters. */
    public ChosenOrganization organization(@Nullable String named) {
        var chosen = cli.remembered().chosenOrganization();
        var wanted = Optional.ofNullable(named).or(() -> cli.terminal().variable("HEXARCH_ORG"));
        var found = wanted.isPresent()
                ? chosen.filter(known ->
                                known.slug().equals(wanted.get()) || known.id().equals(wanted.get()))
                        .orElseGet(() -> organizationNamed(wanted.get()))
                : chosen.orElseGet(this::anyOrganization);
        cli.session().enter(found.id());
        return found;
    }

    private ChosenOrganization organizationNamed(String name) {
        // The key of a service account lists no organizations: it is good for the one that it is of.
        if (name.startsWith("org_")
                && cli.terminal().variable(ApiKeyTokens.VARIABLE).isPresent())
            return new ChosenOrganization(name, name);
        var all = organizations();
        return all.stream()
                .filter(one -> name.equals(one.id()) || name.equals(one.slug()))
                .findFirst()
                .or(() -> all.stream().filter(one -> name.equals(one.name())).findFirst())
                .map(one -> new ChosenOrganization(one.id(), one.slug()))
                .orElseThrow(() -> unknown("organization", name, "").next("hexarch org list"));
    }

    private ChosenOrganization anyOrganization() {
        var one = ORGANIZATION.among(organizations(), Organization::slug, cli.terminal());
        var chosen = new ChosenOrganization(one.id(), one.slug());
        if (cli.terminal().variable("HEXARCH_TOKEN").isEmpty()) cli.remember(known -> known.withOrganization(chosen));
        return chosen;
    }

    private List<Organization> organizations() {
        return cli.session().all(OrganizationsApi.listOrganizations()).stream()
                .map(Organization::of)
                .toList();
    }

    /** A workspace by name or id; without either the chosen one. */
    public Answer<Workspace> workspace(@Nullable String organization, @Nullable String named) {
        var wanted = Optional.ofNullable(named)
                .or(() -> cli.terminal().variable("HEXARCH_WORKSPACE"))
                .or(() -> Optional.ofNullable(
                        organization == null ? cli.remembered().workspace() : null));
        if (wanted.isPresent() && wanted.get().startsWith("ws_")) {
            return cli.session().send(WorkspacesApi.getWorkspace(wanted.get()));
        }
        var owner = organization(organization);
        var name = wanted.orElse(null);
        var all = cli.session().all(WorkspacesApi.listWorkspaces(owner.id(), null, name));
        var found =
                find(all, json -> name == null || name.equals(json.at("name").text()));
        if (name != null && found.isEmpty()) {
            throw unknown("workspace", name, "organization " + owner.slug()).next("hexarch workspace list");
        }
        var json = WORKSPACE.among(found, Names::nameOf, cli.terminal());
        return answer(json, Workspace.of(json));
    }

    /** A project by name or id; without either the chosen one. */
    public Answer<Project> project(@Nullable String organization, @Nullable String workspace, @Nullable String named) {
        var elsewhere = organization != null || workspace != null;
        var wanted = Optional.ofNullable(named)
                .or(() -> cli.terminal().variable("HEXARCH_PROJECT"))
                .or(() ->
                        Optional.ofNullable(elsewhere ? null : cli.remembered().project()));
        if (wanted.isPresent() && wanted.get().startsWith("proj_")) {
            return cli.session().send(ProjectsApi.getProject(wanted.get()));
        }
        var owner = workspace(organization, workspace).body();
        var all = cli.session().all(ProjectsApi.listProjects(owner.id()));
        var found = wanted.isEmpty() ? all : find(all, json -> wanted.get().equals(nameOf(json)));
        if (wanted.isPresent() && found.isEmpty()) {
            throw unknown("project", wanted.get(), "workspace " + owner.name())
                    .next("hexarch project list --workspace " + owner.name());
        }
        var json = PROJECT.among(found, Names::nameOf, cli.terminal());
        return answer(json, Project.of(json));
    }

    /** An application by name or id; without either the only one of the project. */
    public Answer<Application> application(ProjectScope scope, @Nullable String named) {
        if (named != null && named.startsWith("app_")) return cli.session().send(ApplicationsApi.getApplication(named));
        var owner = project(scope.organization(), scope.workspace(), scope.project())
                .body();
        var all = cli.session().all(ApplicationsApi.listApplications(owner.id()));
        var found = named == null ? all : find(all, json -> named.equals(nameOf(json)));
        if (named != null && found.isEmpty()) {
            throw unknown("application", named, "project " + owner.name())
                    .next("hexarch app list --project " + owner.name());
        }
        var json = APPLICATION.among(found, Names::nameOf, cli.terminal());
        return answer(json, Application.of(json));
    }

    /** A member of an organization by e-mail address, name or id. */
    public Member member(String organization, String who) {
        var all = cli.session().all(OrganizationsApi.listMembers(organization)).stream()
                .map(Member::of)
                .toList();
        return new Who(who)
                .among(all, Member::person)
                .orElseThrow(() -> unknown("member", who, "this organization").next("hexarch member list"));
    }

    private static List<Json> find(List<Json> all, Predicate<Json> wanted) {
        return all.stream().filter(wanted).toList();
    }

    /** A list's item as the answer that reading it alone would have given: its version is in its body. */
    private static <T> Answer<T> answer(Json json, T body) {
        var generation = json.at("generation").whole();
        var etag = json.find("revision") == null
                ? "\"" + generation + "\""
                : "\"" + generation + "." + json.at("revision").whole() + "\"";
        return new Answer<>(200, body, json, Optional.of(etag));
    }

    private static String nameOf(Json json) {
        return json.at("name").text();
    }

    private static Failure unknown(String noun, String name, String place) {
        return Failure.of(
                ExitCode.NOT_FOUND,
                "There is no " + noun + " \"" + name + "\"" + (place.isEmpty() ? "" : " in " + place));
    }
}
