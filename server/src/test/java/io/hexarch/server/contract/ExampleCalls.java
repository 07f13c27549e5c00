package io.hexarch.server.contract;

import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import io.hexarch.platform.web.test.ApiAnswer;

/** A tenant's first half an hour, played on the running server: what is sent and answered are the examples of the description. */
final class ExampleCalls {

    private final Visitors visitors;
    private final Tenant tenant;
    private final Examples examples = new Examples();

    private ExampleCalls(Visitors visitors) {
        this.visitors = visitors;
        this.tenant = visitors.tenant();
    }

    static Examples play(Visitors visitors) {
        var calls = new ExampleCalls(visitors);
        calls.play();
        return calls.examples;
    }

    private void play() {
        var workspace = wish("/api/v1/organizations/{organization}/workspaces", tenant.organization(), """
                        {"name":"payments","shape":"medium"}""");
        var project = wish("/api/v1/workspaces/{workspace}/projects", workspace, """
                        {"name":"checkout","quota":{"cpu":"4","memory":"8Gi","pods":20}}""");
        wish("/api/v1/projects/{project}/applications", project, """
                        {"name":"shop","image":"ghcr.io/acme/shop:1.4","replicas":2,"env":{"LOG_LEVEL":"info"},"healthPath":"/healthz"}""");
        call("/api/v1/organizations/{organization}/invitations", tenant.organization(), """
                        {"email":"grace.hopper@example.com","role":"member"}""");
        call("/api/v1/me/api-keys", "", """
                        {"name":"deploys","organization":"%s","scopes":["application.update"]}""".formatted(tenant.organization()));
        var refused = send("/api/v1/organizations/{organization}/workspaces", tenant.organization(), """
                        {"name":"payments"}""");
        examples.problem(refused.json());
    }

    /** The answer is the id of what was wished. */
    private String wish(String pattern, String within, String body) {
        return call(pattern, within, body).at("/id");
    }

    private ApiAnswer call(String pattern, String within, String body) {
        var answer = send(pattern, within, body);
        if (answer.status() >= 300) throw new IllegalStateException(pattern + " answered " + answer.text());
        examples.add("POST " + pattern, body, answer.status(), answer.json());
        return answer;
    }

    private ApiAnswer send(String pattern, String within, String body) {
        return visitors.as(tenant.owner()).post(pattern.replaceAll("\\{[^}]*}", within), body);
    }
}
