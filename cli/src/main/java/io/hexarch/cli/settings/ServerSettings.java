package io.hexarch.cli.settings;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of one server.
 *
 * @param authority path of the file with its certificate authority
 * @param email who signed in there last
 * @param organization the chosen one
 * @param workspace name of the chosen one
 * @param project name of the chosen one, in that workspace
 */
public record ServerSettings(
        @Nullable String authority,
        @Nullable String email,
        @Nullable ChosenOrganization organization,
        @Nullable String workspace,
        @Nullable String project) {

    /** Id and name together: the id spares a question to the server, the name is what people read. */
    public record ChosenOrganization(String id, String slug) {}

    static final ServerSettings NONE = new ServerSettings(null, null, null, null, null);

    static ServerSettings of(Json json) {
        return new ServerSettings(
                json.optional("ca", Json::text),
                json.optional("email", Json::text),
                json.optional(
                        "organization",
                        chosen -> new ChosenOrganization(
                                chosen.at("id").text(), chosen.at("slug").text())),
                json.optional("workspace", Json::text),
                json.optional("project", Json::text));
    }

    Json toJson() {
        return new JsonMembers()
                .with("ca", authority)
                .with("email", email)
                .with(
                        "organization",
                        organization,
                        chosen -> new JsonMembers()
                                .with("id", chosen.id())
                                .with("slug", chosen.slug())
                                .done())
                .with("workspace", workspace)
                .with("project", project)
                .done();
    }

    public Optional<ChosenOrganization> chosenOrganization() {
        return Optional.ofNullable(organization);
    }

    public ServerSettings withAuthority(@Nullable String file) {
        return new ServerSettings(file, email, organization, workspace, project);
    }

    public ServerSettings withEmail(String address) {
        return new ServerSettings(authority, address, organization, workspace, project);
    }

    /** Another organization has other workspaces: they are chosen anew. */
    public ServerSettings withOrganization(@Nullable ChosenOrganization chosen) {
        if (chosen != null && chosen.equals(organization)) return this;
        return new ServerSettings(authority, email, chosen, null, null);
    }

    public ServerSettings withWorkspace(@Nullable String name) {
        if (name != null && name.equals(workspace)) return this;
        return new ServerSettings(authority, email, organization, name, null);
    }

    public ServerSettings withProject(@Nullable String name) {
        return new ServerSettings(authority, email, organization, workspace, name);
    }
}
