package io.hexarch.audit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.audit.testkit.Sealed;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.testkit.postgres.TestDatabase;
import java.sql.SQLException;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AuditOnHttp
@Tag("postgres")
class AuditVerificationApiTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestDatabase tables;

    private Tenant tenant;

    @BeforeEach
    void found() {
        tenant = visitors.tenant();
    }

    @Test
    void shouldTellHowFarTheRecordIsSealed() {
        var verified = sealed();

        verified.assertAt("/items/0/organization").isEqualTo(tenant.organization());
        verified.assertAt("/items/0/first").isEqualTo("1");
        verified.assertAt("/items/0/last").isEqualTo("1");
        verified.assertAt("/items/0/end").isEqualTo("true");
        assertThat(verified.json().at("/items/0/faults").size()).isZero();
        assertThat(verified.at("/items/0/sealedAt")).isNotBlank();
    }

    @Test
    void shouldSayWhatIsWrongAndWhere() throws SQLException {
        sealed();
        tamper("update audit.record set action = 'organization.find' where organization_id = {0}");

        var verified = verify();

        verified.assertAt("/items/0/faults/0/kind").isEqualTo("recordChanged");
        verified.assertAt("/items/0/faults/0/position").isEqualTo("1");
        assertThat(verified.at("/items/0/faults/0/record")).startsWith("audit_");
        assertThat(verified.at("/items/0/faults/0/detail")).contains("says something else");
    }

    @Test
    void shouldWalkOverAllChainsForOperatorsPageByPage() {
        sealed();
        visitors.as(tenant.owner()).get("/api/v1/admin/audit/verification").isProblem(403, "hexarch.forbidden");
        var operator = visitors.operator();
        var path = "/api/v1/admin/audit/verification?limit=1";

        var first = visitors.as(operator).get(path).hasStatus(200);
        var second = visitors.as(operator)
                .get(path + "&cursor=" + first.at("/nextCursor"))
                .hasStatus(200);

        assertThat(first.json().at("/items/0/organization").isNull()).isTrue();
        assertThat(second.at("/items/0/organization")).startsWith("org_");
        visitors.as(operator).get(tenant.path("/audit/verification")).isProblem(404, "hexarch.not-found");
    }

    private ApiAnswer sealed() {
        return Sealed.await()
                .until(
                        this::verify,
                        verified -> verified.at("/items/0/last").equals("1")
                                && verified.at("/items/0/waiting").equals("0"));
    }

    private ApiAnswer verify() {
        return visitors.as(tenant.owner())
                .get(tenant.path("/audit/verification"))
                .hasStatus(200);
    }

    private void tamper(String statement) throws SQLException {
        var organization = OrganizationId.parse(tenant.organization()).orElseThrow();
        try (var connection = tables.superuser()) {
            DSL.using(connection, SQLDialect.POSTGRES).execute(statement, DSL.val(organization.value()));
        }
    }
}
