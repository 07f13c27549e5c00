package io.hexarch.benchmarks.authorization;

import io.hexarch.benchmarks.http.Api;
import java.util.Map;
import java.util.UUID;

/** A member without any role that administers, who signs in again and again. */
record Guest(String person, String email, String password) {

    /** One of the guest's sessions, inside the organization. */
    record Session(String id, String token) {}

    /** @param invitations where the organization's owner invites */
    static Guest joined(Api api, String owner, String invitations) {
        var email = "spreading@example.com";
        var password = UUID.randomUUID().toString();
        var link = api.post(owner, invitations, Map.of("email", email, "role", "member"))
                .text("/link");
        var token = link.substring(link.indexOf("token=") + "token=".length());
        var joined = api.post(
                "",
                "/auth/join",
                Map.of("token", token, "displayName", "Guest", "password", password, "client", "cli"));
        return new Guest(joined.text("/person/id"), email, password);
    }

    Session signIn(Api api, String organization) {
        var signed = api.post("", "/auth/sign-in", Map.of("email", email, "password", password, "client", "cli"));
        var inside = api.post(
                "", "/auth/switch", Map.of("organization", organization, "refreshToken", signed.text("/refreshToken")));
        var token = inside.text("/accessToken");
        return new Session(current(api, token), token);
    }

    private static String current(Api api, String token) {
        for (var session : api.get(token, "/api/v1/me/sessions").json().at("/items"))
            if (session.at("/current").asBoolean()) return session.at("/id").asString();
        throw new IllegalStateException("the session that asks is not among the person's");
    }

    void end(Api api, Session session) {
        api.delete(session.token(), "/api/v1/me/sessions/" + session.id());
    }
}
