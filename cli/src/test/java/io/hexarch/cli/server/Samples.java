package io.hexarch.cli.server;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import io.hexarch.cli.json.JsonText;
import java.time.Instant;
import java.util.List;

/** Resources as the API shows them. */
public final class Samples {

    public static final String ORGANIZATION = "org_01j0000000000000000000acme";
    public static final String WORKSPACE = "ws_01j00000000000000000000dev";
    public static final String PROJECT = "proj_01j00000000000000000000web";
    public static final String APPLICATION = "app_01j0000000000000000000shop";
    public static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private Samples() {}

    public static Json me() {
        return JsonText.parse("""
                {"id":"person_01j00000000000000000000ada","email":"ada@example.com","displayName":"Ada","platformRoles":["operator"],
                 "organizations":[{"id":"%s","slug":"acme","name":"Acme","role":"owner"}],"generation":1}""".formatted(ORGANIZATION));
    }

    public static Json organization() {
        return organization("active", "null");
    }

    public static Json organization(String state, String closing) {
        return JsonText.parse("""
                {"id":"%s","slug":"acme","name":"Acme","createdAt":"2026-11-20T10:00:00Z","generation":4,"plan":"free",
                 "role":"owner","state":"%s","suspension":null,"closing":%s}""".formatted(ORGANIZATION, state, closing));
    }

    public static Json signedIn(String access, String refresh, Instant expiresAt) {
        return new JsonMembers()
                .with("accessToken", access)
                .with("expiresAt", expiresAt)
                .with("tokenType", "Bearer")
                .with("organization", ORGANIZATION)
                .with("person", me())
                .with("refreshToken", refresh)
                .done();
    }

    /** A workspace; what a newer server knows and this client does not is in it too. */
    public static Json workspace(String name, String state, int percent, long revision) {
        return JsonText.parse("""
                {"id":"%s","organization":"%s","name":"%s","shape":"small","kubernetesVersion":"v1.34.1",
                 "state":"%s","reason":null,"retriable":null,"colour":"blue",
                 "progress":{"step":"control-plane","percent":%d,"message":"starting","steps":[
                   {"name":"namespace","title":"namespace","state":"done","startedAt":"2026-11-21T09:59:58Z","finishedAt":"2026-11-21T09:59:58.400Z","message":null},
                   {"name":"control-plane","title":"control-plane","state":"%s","startedAt":"2026-11-21T09:59:58.400Z","finishedAt":null,"message":"pulling"}]},
                 "generation":1,"revision":%d,"createdAt":"2026-11-21T09:59:00Z","readyAt":null}""".formatted(
                        WORKSPACE, ORGANIZATION, name, state, percent, percent == 100 ? "done" : "running", revision));
    }

    public static Json project() {
        return JsonText.parse("""
                {"id":"%s","workspace":"%s","organization":"%s","name":"web","namespace":"web","quota":{"cpu":"2","memory":null,"pods":10},
                 "state":"ready","reason":null,"generation":1,"revision":2,"createdAt":"2026-11-21T09:59:00Z"}""".formatted(PROJECT, WORKSPACE, ORGANIZATION));
    }

    public static Json application(String state, int ready, long revision) {
        return JsonText.parse(
                """
                {"id":"%s","project":"%s","workspace":"%s","organization":"%s","name":"shop","image":"registry/shop:1","digest":null,
                 "port":8080,"replicas":2,"env":{"COLOUR":"blue"},"command":[],"resources":{"cpu":"500m","memory":"256Mi"},"healthPath":null,"state":"%s","reason":null,
                 "rollout":{"percent":50,"ready":%d,"wanted":2,"updated":2,"message":"%d of 2 ready"},"release":3,
                 "url":"https://shop--web--dev.apps.localhost:8443","pods":[],"generation":5,"revision":%d,"createdAt":"2026-11-21T09:59:00Z"}""".formatted(APPLICATION, PROJECT, WORKSPACE, ORGANIZATION, state, ready, ready, revision));
    }

    /** The answer that shows a resource: with its version as {@code ETag}. */
    public static Response shown(int status, Json resource) {
        var revision = resource.find("revision");
        var version = resource.at("generation").whole() + (revision == null ? "" : "." + revision.whole());
        return Response.json(status, resource).header("ETag", "\"" + version + "\"");
    }

    /** With the routes that lead to all of these. */
    public static TestServer server() {
        var server = TestServer.plain();
        lay(server);
        return server;
    }

    /** Lays the routes that lead to the workspace dev, its project web and its application shop. */
    public static void lay(TestServer server) {
        server.on("GET", "/api/v1/me", shown(200, me()));
        server.on("GET", "/api/v1/organizations", Response.page(List.of(organization())));
        server.on("GET", "/api/v1/organizations/{o}", shown(200, organization()));
        server.on(
                "GET",
                "/api/v1/organizations/{o}/workspaces",
                Response.page(List.of(workspace("dev", "ready", 100, 7))));
        server.on("GET", "/api/v1/workspaces/{w}", shown(200, workspace("dev", "ready", 100, 7)));
        server.on("GET", "/api/v1/workspaces/{w}/projects", Response.page(List.of(project())));
        server.on("GET", "/api/v1/projects/{p}/applications", Response.page(List.of(application("running", 2, 9))));
        server.on("GET", "/api/v1/applications/{a}", shown(200, application("running", 2, 9)));
    }
}
