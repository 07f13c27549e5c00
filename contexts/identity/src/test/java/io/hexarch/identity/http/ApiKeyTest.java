package io.hexarch.identity.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.http.Doorstep.Resident;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.testkit.fake.Actors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityOnHttp
class ApiKeyTest {

    @Autowired
    private Doorstep doorstep;

    private Resident resident;
    private String token;

    @BeforeEach
    void move() {
        resident = doorstep.resident();
        token = doorstep.cli(resident).at("/accessToken");
    }

    @Test
    void shouldActForItsOwnerUntilRevoked() {
        var created =
                create("\"organization\":\"" + resident.organization() + "\"").hasStatus(201);
        var secret = created.at("/secret");
        assertThat(secret).startsWith(created.at("/key/prefix") + "_");

        doorstep.bearer(secret)
                .get("/api/v1/me")
                .hasStatus(200)
                .assertAt("/id")
                .isEqualTo(resident.id().text());
        doorstep.bearer(token)
                .delete("/api/v1/me/api-keys/" + created.at("/key/id"))
                .hasStatus(204);

        doorstep.bearer(secret).get("/api/v1/me").isProblem(401, "hexarch.token-revoked");
        doorstep.bearer(token)
                .get("/api/v1/me/api-keys")
                .hasStatus(200)
                .assertAt("/items/0/status")
                .isEqualTo("revoked");
    }

    @Test
    void shouldNeverShowTheSecretAgain() {
        var created =
                create("\"organization\":\"" + resident.organization() + "\"").hasStatus(201);
        var secret = created.at("/secret").substring(created.at("/key/prefix").length() + 1);

        assertThat(doorstep.bearer(token).get("/api/v1/me/api-keys").text()).doesNotContain(secret);
    }

    @Test
    void shouldTellWhenItWasLastUsed() {
        var secret =
                create("\"organization\":\"" + resident.organization() + "\"").at("/secret");
        doorstep.bearer(secret).get("/api/v1/me").hasStatus(200);

        Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(30))
                .untilAsserted(() -> doorstep.bearer(token)
                        .get("/api/v1/me/api-keys")
                        .assertAt("/items/0/lastUsedAt")
                        .isNotEmpty());
    }

    @Test
    void shouldRefuseKeysThatMakeNoSense() {
        var mine = "\"organization\":\"" + resident.organization() + "\"";

        create("\"organization\":\"" + Actors.newOrganization() + "\"").isProblem(404, "hexarch.not-found");
        create(mine + ",\"scopes\":[\"moon.land\"]").isProblem(422, "identity.unknown-permission");
        create(mine + ",\"expiresAt\":\"2020-01-01T00:00:00Z\"").isProblem(400, "hexarch.invalid-field");
        create(mine + ",\"colour\":\"red\"").isProblem(400, "hexarch.unknown-field");
        create(mine + ",\"scopes\":[\"profile.read\"],\"expiresAt\":\"2099-01-01T00:00:00Z\"")
                .hasStatus(201);
    }

    @Test
    void shouldRefuseAnotherSecretForTheSameKey() {
        var secret =
                create("\"organization\":\"" + resident.organization() + "\"").at("/secret");
        var other = secret.substring(0, secret.length() - 4) + "AAAA";

        doorstep.bearer(other).get("/api/v1/me").isProblem(401, "hexarch.unauthenticated");
    }

    @Test
    void shouldNotShowOrRevokeKeysOfOthers() {
        var id = create("\"organization\":\"" + resident.organization() + "\"").at("/key/id");
        var stranger = doorstep.cli(doorstep.resident()).at("/accessToken");

        assertThat(doorstep.bearer(stranger)
                        .get("/api/v1/me/api-keys")
                        .json()
                        .at("/items")
                        .size())
                .isZero();
        doorstep.bearer(stranger).delete("/api/v1/me/api-keys/" + id).isProblem(404, "hexarch.not-found");
    }

    private ApiAnswer create(String fields) {
        return doorstep.bearer(token).post("/api/v1/me/api-keys", "{\"name\":\"script\"," + fields + "}");
    }
}
