package io.hexarch.benchmarks.api;

import io.hexarch.benchmarks.http.Answer;
import io.hexarch.benchmarks.http.Api;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** A person who is signed in, in one organization at a time. */
public final class Visitor {

    private static final String EMAIL = "bench@example.com";
    /** Sooner than any access token ends. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Api api;
    private String access = "";
    private String refresh = "";
    private long since;

    private Visitor(Api api) {
        this.api = api;
    }

    /** @param link the one-time link of the first operator */
    public static Visitor first(Api api, String link) {
        var token = link.substring(link.indexOf("token=") + "token=".length()).strip();
        var password = UUID.randomUUID().toString();
        api.post(
                "",
                "/auth/bootstrap",
                Map.of("token", token, "email", EMAIL, "displayName", "Bench", "password", password));
        var visitor = new Visitor(api);
        // The first session is a console's, whose token needs its cookie.
        visitor.keep(api.post("", "/auth/sign-in", Map.of("email", EMAIL, "password", password, "client", "cli")));
        return visitor;
    }

    /** An access token that is good for minutes to come. */
    public String token() {
        if (System.nanoTime() - since > FRESH.toNanos())
            keep(api.post("", "/auth/refresh", Map.of("refreshToken", refresh)));
        return access;
    }

    /** Founds an organization and goes there: one token is good for one of them. */
    public String found(String name) {
        var organization =
                api.post(token(), "/api/v1/organizations", Map.of("name", name)).text("/id");
        keep(api.post(token(), "/auth/switch", Map.of("organization", organization, "refreshToken", refresh)));
        return organization;
    }

    private void keep(Answer signedIn) {
        access = signedIn.text("/accessToken");
        refresh = signedIn.text("/refreshToken");
        since = System.nanoTime();
    }
}
