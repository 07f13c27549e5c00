package io.hexarch.server.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;

/** An operator who owns an organization, and what they do with workspaces. */
final class Household {

    private static final String EMAIL = "ada@example.org";
    private static final String PASSWORD = "marble otter seldom naps";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Api door;
    final Api api;
    final String organization;

    private Household(Api door, Api api, String organization) {
        this.door = door;
        this.api = api;
        this.organization = organization;
    }

    /** With the first operator's link of a new server. */
    static Household founded(Api door, Path state) throws IOException {
        var link =
                Files.readString(state.resolve("first-operator-link")).strip().replaceAll(".*token=", "");
        var operator = """
                {"token": "%s", "email": "%s", "displayName": "Ada", "password": "%s"}
                """.formatted(link, EMAIL, PASSWORD);
        assertThat(door.post("/auth/bootstrap", operator).status()).isEqualTo(200);
        var founded = door.as(signIn(door)).post("/api/v1/organizations", "{\"name\": \"Acme\", \"slug\": \"acme\"}");
        assertThat(founded.status()).as(founded.text()).isEqualTo(201);
        return at(door);
    }

    /** The same people, after the server was started again. */
    static Household at(Api door) {
        var api = door.as(signIn(door));
        return new Household(door, api, api.get("/api/v1/organizations").at("/items/0/id"));
    }

    static String signIn(Api door) {
        return signIn(door, EMAIL, PASSWORD);
    }

    static String signIn(Api door, String email, String password) {
        var answer = door.post(
                "/auth/sign-in",
                "{\"email\": \"%s\", \"password\": \"%s\", \"client\": \"cli\"}".formatted(email, password));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.at("/accessToken");
    }

    Api door() {
        return door;
    }

    String workspace(String name) {
        var wished =
                api.post("/api/v1/organizations/" + organization + "/workspaces", "{\"name\": \"%s\"}".formatted(name));
        assertThat(wished.status()).as(wished.text()).isEqualTo(202);
        return wished.at("/id");
    }

    void awaitState(String workspace, String state) {
        Awaitility.await(workspace + " is " + state)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> state(workspace), state::equals);
    }

    /** {@code gone} when there is no such workspace. */
    String state(String workspace) {
        var answer = api.get("/api/v1/workspaces/" + workspace);
        return answer.status() == 404 ? "gone" : answer.at("/state");
    }

    void delete(String workspace, String name) {
        var tag = api.get("/api/v1/workspaces/" + workspace).tag();
        var deleted = api.send("DELETE", "/api/v1/workspaces/" + workspace + "?confirm=" + name, "", "If-Match", tag);
        assertThat(deleted.status()).as(deleted.text()).isEqualTo(202);
    }
}
