package io.hexarch.benchmarks.api;

import io.hexarch.benchmarks.http.Api;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Fills an empty server through its own API: organizations with members, workspaces and keys. */
public final class Seed {

    private static final int MEMBERS = 8;
    private static final String PASSWORD = UUID.randomUUID().toString();
    private static final int WORKSPACES = 3;

    private final Api api;
    private final Visitor owner;

    /** @param link the one-time link of the first operator, who owns whatever is made */
    public static Seed by(Api api, String link) {
        return new Seed(api, Visitor.first(api, link));
    }

    private Seed(Api api, Visitor owner) {
        this.api = api;
        this.owner = owner;
    }

    /** @param link the one-time link of the first operator */
    public static List<Tenant> organizations(Api api, String link, int count) {
        return by(api, link).organizations(count);
    }

    public List<Tenant> organizations(int count) {
        return IntStream.range(0, count).mapToObj(this::tenant).toList();
    }

    public Visitor owner() {
        return owner;
    }

    private Tenant tenant(int number) {
        var organization = owner.found("Load " + number);
        var path = "/api/v1/organizations/" + organization;
        for (int member = 0; member < MEMBERS; member++) join(path, "member" + number + "." + member);
        var workspace = "";
        for (int count = 0; count < WORKSPACES; count++)
            workspace = api.post(owner.token(), path + "/workspaces", Map.of("name", "workspace-" + count))
                    .text("/id");
        var key = api.post(owner.token(), "/api/v1/me/api-keys", Map.of("name", "load", "organization", organization))
                .text("/secret");
        return new Tenant(organization, owner.token(), key, workspace);
    }

    private void join(String path, String name) {
        var link = api.post(
                        owner.token(), path + "/invitations", Map.of("email", name + "@example.com", "role", "member"))
                .text("/link");
        var token = link.substring(link.indexOf("token=") + "token=".length());
        api.post("", "/auth/join", Map.of("token", token, "displayName", name, "password", PASSWORD, "client", "cli"));
    }
}
