package io.hexarch.organizations.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.access.Tenants;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import io.hexarch.platform.web.test.ApiAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An operator keeps everybody out of an organization, and lets them in again. */
@OrganizationsOnHttp
class SuspensionApiTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Tenants tenants;

    private Tenant tenant;

    @BeforeEach
    void found() {
        tenant = visitors.tenant();
    }

    @Test
    void shouldKeepEverybodyOutAtOnceAndSayWhy() {
        var key = key().hasStatus(201).at("/secret");
        visitors.bearer(key).get(tenant.path("/members")).hasStatus(200);

        suspend("Unpaid since May")
                .hasStatus(200)
                .assertAt("/suspension/reason")
                .isEqualTo("Unpaid since May");

        visitors.as(tenant.owner()).get(tenant.path("/members")).isProblem(403, "organizations.suspended");
        visitors.as(tenant.owner())
                .post(tenant.path("/invitations"), "{\"email\":\"a@example.com\",\"role\":\"member\"}")
                .isProblem(403, "organizations.suspended");
        visitors.bearer(key).get(tenant.path("/members")).isProblem(403, "organizations.suspended");
        var shown = visitors.as(tenant.owner()).get(tenant.path("")).hasStatus(200);
        shown.assertAt("/state").isEqualTo("suspended");
        shown.assertAt("/suspension/reason").isEqualTo("Unpaid since May");
        assertThat(tenants.closed(organization())).isPresent();
    }

    @Test
    void shouldMakeNoKeysMeanwhileAndLeaveOnesOwnMattersOpen() {
        suspend("Unpaid").hasStatus(200);

        key().isProblem(403, "organizations.suspended");
        visitors.as(tenant.owner()).get("/api/v1/me").hasStatus(200);
        visitors.as(tenant.owner()).get("/api/v1/me/sessions").hasStatus(200);
        visitors.switchTo(visitors.signIn(tenant.owner().email(), Visitors.PASSWORD), tenant.organization());
    }

    @Test
    void shouldLetEverybodyInAgainWhenItIsLifted() {
        suspend("Unpaid").hasStatus(200);
        visitors.as(tenant.owner()).get(tenant.path("/members")).hasStatus(403);

        visitors.as(visitors.operator())
                .delete("/api/v1/admin/organizations/" + tenant.organization() + "/suspension")
                .hasStatus(200)
                .assertAt("/state")
                .isEqualTo("active");

        visitors.as(tenant.owner()).get(tenant.path("/members")).hasStatus(200);
        assertThat(tenants.closed(organization())).isEmpty();
    }

    @Test
    void shouldBeOperatorsBusiness() {
        visitors.as(tenant.owner())
                .post("/api/v1/admin/organizations/" + tenant.organization() + "/suspension", "{\"reason\":\"x\"}")
                .isProblem(403, "hexarch.forbidden");
        visitors.as(tenant.owner()).get("/api/v1/admin/organizations").isProblem(403, "hexarch.forbidden");
        var slug =
                visitors.as(tenant.owner()).get(tenant.path("")).hasStatus(200).at("/slug");

        visitors.as(visitors.operator())
                .get("/api/v1/admin/organizations?slug=" + slug)
                .hasStatus(200)
                .assertAt("/items/0/id")
                .isEqualTo(tenant.organization());
        suspend(" ").isProblem(400, "hexarch.invalid-field");
    }

    private ApiAnswer suspend(String reason) {
        return visitors.as(visitors.operator())
                .post(
                        "/api/v1/admin/organizations/" + tenant.organization() + "/suspension",
                        "{\"reason\":\"" + reason + "\"}");
    }

    private ApiAnswer key() {
        return visitors.as(tenant.owner())
                .post("/api/v1/me/api-keys", "{\"name\":\"ci\",\"organization\":\"" + tenant.organization() + "\"}");
    }

    private OrganizationId organization() {
        return OrganizationId.parse(tenant.organization()).orElseThrow();
    }
}
