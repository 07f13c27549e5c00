package io.hexarch.benchmarks.api;

import io.hexarch.benchmarks.http.Api;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Fills an empty server through its own API: organizations with members, workspaces and keys. */
public final class Seed {

    private static final int MEMBERS = 8;
    private static final int WORKSPACES = 3;

    private final Api api;
    private final Visitor owner;

    private Seed(Api api, Visitor owner) {
        this.api = api;
        this.owner = owner;
    }

    /** @param link the one-time link of the first operator */
    public static List<Tenant> organizations(Api api, String link, int count) {
        var seed = new Seed(api, Visitor.first(api, link));
        return IntStream.range(0, count).mapToObj(seed::tenant).toList();
    }

    private Tenant tenant(int number) {
        var organization = owner.found("Load " + number);
        var path = "/api/v1/organizations/" + organization;
        for (int member = 0; member < MEMBERS; member++)
            api.post(
                    owner.token(),
                    path + "/members",
                    Map.of("email", "member" + number + "." + member + "@example.com", "role", "member"));
        var workspace = "";
        for (int count = 0; count < WORKSPACES; count++)
            workspace = api.post(owner.token(), path + "/workspaces", Map.of("name", "workspace-" + count))
                    .text("/id");
        var key = api.post(owner.token(), "/api/v1/me/api-keys", Map.of("name", "load", "organization", organization))
                .text("/secret");
        return new Tenant(organization, owner.token(), key, workspace);
    }
}
