package io.hexarch.e2e;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An organization with a workspace that is ready.
 *
 * @param owner is signed in to it
 * @param organization its path
 * @param workspace its path
 */
record Team(Api owner, String organization, String workspace) implements AutoCloseable {

    static final Duration PATIENCE = Patience.minutes(4);

    /** Ada's, with a workspace of that name. */
    static Team found(String name, String workspace) throws Exception {
        var ada = new Api(Installation.current());
        ada.signIn(Traveller.ADA);
        var organization = found(ada, name);
        var wished = ada.post(organization + "/workspaces", Map.of("name", workspace));
        var path = "/api/v1/workspaces/" + wished.at("/id").asString();
        ada.until(path, "ready", PATIENCE);
        return new Team(ada, organization, path);
    }

    /** Founds an organization and enters it; the answer is its path. */
    static String found(Api founder, String name) throws Exception {
        var id = founder.post("/api/v1/organizations", Map.of("name", name))
                .at("/id")
                .asString();
        founder.enter(id);
        return "/api/v1/organizations/" + id;
    }

    String organizationId() {
        return id(organization);
    }

    String workspaceId() {
        return id(workspace);
    }

    /** What lets kubectl in: with a token. */
    JsonNode kubeconfig(Api whose) throws Exception {
        return whose.post(workspace + "/kubeconfig", Map.of("kind", "token"));
    }

    Kubectl kubectl(Api whose, Path home) throws Exception {
        return Kubectl.with(home, kubeconfig(whose));
    }

    /** @param now as the list of members tells it */
    record Membership(String person, JsonNode now) {}

    /** Invites somebody, who comes by their one-time link and enters. */
    static Membership invite(Api owner, Api their, Traveller traveller, String organization) throws Exception {
        var wish = Map.of("email", traveller.email(), "role", "member");
        var sent = owner.post(organization + "/invitations", wish);
        their.join(traveller, sent.at("/link").asString());
        their.enter(id(organization));
        var now = owner.all(organization + "/members").stream()
                .filter(one -> one.at("/person/email").asString().equals(traveller.email()))
                .findFirst()
                .orElseThrow();
        return new Membership(now.at("/person/id").asString(), now);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public void close() {
        owner.close();
    }
}
