package io.hexarch.benchmarks.api;

import io.hexarch.benchmarks.http.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fills an empty server through its own API: organizations with members, workspaces and keys. */
public final class Seed {

    private static final int MEMBERS = 8;
    private static final int WORKSPACES = 3;

    private static final String EMAIL = "load@example.com";

    private final Api api;
    private String access;
    private String refresh;

    private Seed(Api api, String access, String refresh) {
        this.api = api;
        this.access = access;
        this.refresh = refresh;
    }

    /** @param link the one-time link of the first operator */
    public static List<Tenant> organizations(Api api, String link, int count) {
        var token = link.substring(link.indexOf("token=") + "token=".length()).strip();
        var password = UUID.randomUUID().toString();
        api.post(
                "",
                "/auth/bootstrap",
                Map.of("token", token, "email", EMAIL, "displayName", "Load", "password", password));
        // The first session is a console's, whose token needs its cookie.
        var signedIn = api.post("", "/auth/sign-in", Map.of("email", EMAIL, "password", password, "client", "cli"));
        var seed = new Seed(api, signedIn.text("/accessToken"), signedIn.text("/refreshToken"));
        var tenants = new ArrayList<Tenant>();
        for (int number = 0; number < count; number++) tenants.add(seed.tenant(number));
        return List.copyOf(tenants);
    }

    private Tenant tenant(int number) {
        var organization = api.post(access, "/api/v1/organizations", Map.of("name", "Load " + number))
                .text("/id");
        enter(organization);
        for (int member = 0; member < MEMBERS; member++)
            api.post(
                    access,
                    "/api/v1/organizations/" + organization + "/members",
                    Map.of("email", "member" + number + "." + member + "@example.com", "role", "member"));
        var workspace = "";
        for (int count = 0; count < WORKSPACES; count++)
            workspace = api.post(
                            access,
                            "/api/v1/organizations/" + organization + "/workspaces",
                            Map.of("name", "workspace-" + count))
                    .text("/id");
        var key = api.post(access, "/api/v1/me/api-keys", Map.of("name", "load", "organization", organization))
                .text("/secret");
        return new Tenant(organization, access, key, workspace);
    }

    /** One token is good for one organization. */
    private void enter(String organization) {
        var signedIn = api.post(access, "/auth/switch", Map.of("organization", organization, "refreshToken", refresh));
        access = signedIn.text("/accessToken");
        refresh = signedIn.text("/refreshToken");
    }
}
