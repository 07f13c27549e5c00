package io.hexarch.organizations.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.access.Scope;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.platform.web.test.ApiAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Keys of machines: what they open, for how long, and who may make them. */
@OrganizationsOnHttp
class ServiceAccountKeyTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Households households;

    private Household house;
    private String account;

    @BeforeEach
    void settle() {
        house = households.settle();
        account = house.machine("pipeline");
    }

    @Test
    void shouldShowItsSecretOnceAndEndAtOnceWhenRevoked() {
        house.grant(account, Scope.of(house.organization), "viewer").hasStatus(201);
        var made = make("{\"name\":\"deploys\"}").hasStatus(201);
        var secret = made.at("/secret");
        assertThat(secret).startsWith(made.at("/key/prefix") + "_");
        visitors.bearer(secret).get(house.tenant.path("/groups")).hasStatus(200);

        var listed = house.owner().get(keys()).hasStatus(200);
        assertThat(listed.text()).doesNotContain(secret);
        listed.assertAt("/items/0/status").isEqualTo("active");
        house.owner().get(path()).assertAt("/keys").isEqualTo("1");

        house.owner().delete(keys() + "/" + made.at("/key/id")).hasStatus(204);
        house.owner().delete(keys() + "/" + made.at("/key/id")).hasStatus(204);
        visitors.bearer(secret).get(house.tenant.path("/groups")).isProblem(401, "hexarch.token-revoked");
        house.owner().get(keys()).assertAt("/items/0/status").isEqualTo("revoked");
        house.owner().get(path()).assertAt("/keys").isEqualTo("0");
    }

    @Test
    void shouldEndAfterNinetyDaysUnlessSaidAndAfterAYearAtTheLatest() {
        var now = Instant.now();
        assertThat(end(make("{\"name\":\"a\"}")))
                .isBetween(
                        now.plus(Duration.ofDays(90)),
                        now.plus(Duration.ofDays(90)).plusSeconds(60));
        var wanted = Instant.parse("2126-01-01T00:00:00Z");
        make("{\"name\":\"b\",\"expiresAt\":\"%s\"}".formatted(wanted))
                .isProblem(422, "identity.key-lives-too-long")
                .assertAt("/errors/0/pointer")
                .isEqualTo("/expiresAt");
        make("{\"name\":\"b\",\"expiresAt\":\"%s\"}".formatted(now.minusSeconds(1)))
                .hasStatus(400);
        make("{\"name\":\"\"}").hasStatus(400);
        make("{\"name\":\"b\",\"permissions\":[]}").hasStatus(400);
    }

    @Test
    void shouldOpenOnlyWhatItNamesAndOnlyThere() {
        house.grant(account, Scope.of(house.organization), "admin").hasStatus(201);
        var listing = make("{\"name\":\"a\",\"permissions\":[\"group.list\"]}")
                .hasStatus(201)
                .at("/secret");
        visitors.bearer(listing).get(house.tenant.path("/groups")).hasStatus(200);
        visitors.bearer(listing)
                .post(house.tenant.path("/groups"), "{\"name\":\"g\"}")
                .isProblem(403, "hexarch.credential-limited");

        var made = make("{\"name\":\"b\",\"scope\":\"%s\"}".formatted(house.project.text()))
                .hasStatus(201);
        made.assertAt("/key/scope").isEqualTo(house.project.text());
        visitors.bearer(made.at("/secret"))
                .get(house.tenant.path("/groups"))
                .isProblem(403, "hexarch.credential-limited");

        make("{\"name\":\"c\",\"scope\":\"%s\"}"
                        .formatted(Scope.project(UUID.randomUUID()).text()))
                .isProblem(422, "organizations.unknown-scope");
        make("{\"name\":\"c\",\"permissions\":[\"moon.land\"]}").isProblem(422, "organizations.unknown-permission");
        make("{\"name\":\"c\",\"permissions\":[\"invitation.send\"]}")
                .isProblem(422, "organizations.unknown-permission");
    }

    @Test
    void shouldBeMadeByNobodyWhoHasLessThanItOpens() {
        var role = house.owner()
                .post(house.tenant.path("/roles"), """
                        {"name":"Key maker","permissions":["serviceAccountKey.create","group.list"]}""")
                .hasStatus(201)
                .at("/id");
        var maker = house.somebody();
        house.grant(maker.person(), Scope.of(house.organization), role).hasStatus(201);
        make(maker.token(), "{\"name\":\"opens nothing yet\"}").hasStatus(201);

        house.grant(account, Scope.of(house.organization), "admin").hasStatus(201);
        make(maker.token(), "{\"name\":\"k\"}").isProblem(403, "organizations.beyond-own-rights");
        make(maker.token(), "{\"name\":\"k\",\"scope\":\"%s\"}".formatted(house.workspace.text()))
                .isProblem(403, "organizations.beyond-own-rights");
        make(maker.token(), "{\"name\":\"k\",\"permissions\":[\"group.create\"]}")
                .isProblem(403, "organizations.beyond-own-rights");
        make(maker.token(), "{\"name\":\"k\",\"permissions\":[\"group.list\"]}").hasStatus(201);
    }

    @Test
    void shouldCountOnlyWhatLiesWhereItOpens() {
        var role = house.owner()
                .post(
                        house.tenant.path("/roles"),
                        "{\"name\":\"Key maker\",\"permissions\":[\"serviceAccountKey.create\"]}")
                .hasStatus(201)
                .at("/id");
        var maker = house.somebody();
        house.grant(maker.person(), Scope.of(house.organization), role).hasStatus(201);
        house.grant(account, house.project, "projectAdmin").hasStatus(201);

        make(maker.token(), "{\"name\":\"k\"}").isProblem(403, "organizations.beyond-own-rights");
        make(maker.token(), "{\"name\":\"k\",\"scope\":\"%s\"}".formatted(house.workspace.text()))
                .isProblem(403, "organizations.beyond-own-rights");
        house.grant(maker.person(), house.project, "projectAdmin").hasStatus(201);
        make(maker.token(), "{\"name\":\"k\"}").hasStatus(201);
    }

    @Test
    void shouldNotBeMadeByAKeyThatWasNotNamedForIt() {
        var key = house.owner()
                .post("/api/v1/me/api-keys", """
                        {"name":"all","organization":"%s"}""".formatted(house.tenant.organization()))
                .hasStatus(201)
                .at("/secret");

        make(key, "{\"name\":\"k\"}").isProblem(403, "hexarch.step-up-required");
        visitors.as(house.somebody("member")).get(keys()).hasStatus(403);
    }

    @Test
    void shouldCountWithAllKeysOfThePlan() {
        for (int i = 0; i < 5; i++) make("{\"name\":\"k\"}").hasStatus(201);

        make("{\"name\":\"k\"}").isProblem(422, "identity.too-many-keys");
    }

    private static Instant end(ApiAnswer made) {
        return Instant.parse(made.hasStatus(201).at("/key/expiresAt"));
    }

    private ApiAnswer make(String body) {
        return make(house.tenant.owner().token(), body);
    }

    private ApiAnswer make(String token, String body) {
        return visitors.bearer(token).post(keys(), body);
    }

    private String keys() {
        return path() + "/keys";
    }

    private String path() {
        return house.tenant.path("/service-accounts/" + account);
    }
}
