package io.hexarch.audit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.audit.adapter.postgres.PersonalKeys;
import io.hexarch.audit.testkit.Sealed;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Signed;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import io.hexarch.platform.secrets.KeyEncryption;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.testkit.postgres.TestDatabase;
import java.sql.SQLException;
import org.awaitility.Awaitility;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AuditOnHttp
@Tag("postgres")
class ErasureTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestDatabase tables;

    @Autowired
    private PersonalKeys keys;

    @Autowired
    private KeyEncryption keyEncryption;

    @Autowired
    private TenantTransaction transaction;

    private Tenant tenant;
    private Signed operator;

    @BeforeEach
    void found() {
        tenant = visitors.tenant();
        operator = visitors.operator();
    }

    @Test
    void shouldKeepAddressesUnderAKeyOnly() throws SQLException {
        audit().assertAt("/items/0/address").isEqualTo("127.0.0.1");
        audit().assertAt("/items/0/erased").isEqualTo("false");
        mine().assertAt("/items/0/address").isEqualTo("127.0.0.1");

        assertThat(
                        count(
                                "select count(*) from audit.record where organization_id = {0} and (address is not null or agent is not null)"))
                .isZero();
        assertThat(count("select count(*) from audit.record where organization_id = {0} and personal is not null"))
                .isPositive();
    }

    @Test
    void shouldEraseInAllRecordsAndLeaveTheChainWhole() {
        sealed();

        erase(operator).hasStatus(204);

        audit().assertAt("/items/0/erased").isEqualTo("true");
        assertThat(audit().json().at("/items/0/address").isNull()).isTrue();
        assertThat(mine().json().at("/items/0/address").isNull()).isTrue();
        assertThat(sealed().json().at("/items/0/faults").size()).isZero();
        erase(operator).hasStatus(204);
        var deeds = visitors.as(operator)
                .get("/api/v1/admin/audit?action=personalData.erase&target="
                        + tenant.owner().person())
                .hasStatus(200);
        assertThat(deeds.json().at("/items").size()).isEqualTo(2);
    }

    @Test
    void shouldBeForOperators() {
        erase(tenant.owner()).isProblem(403, "hexarch.forbidden");

        audit().assertAt("/items/0/erased").isEqualTo("false");
    }

    @Test
    void shouldTakePartInAnExchangeOfTheKeyEncryptionKey() throws SQLException {
        var next = new RenamedKey(keyEncryption);
        try {
            Awaitility.await().until(() -> transaction.asWorker("test", () -> keys.wrapSomeAnew(next)) == 0);

            assertThat(
                            count(
                                    "select count(*) from audit.personal_key where key_encryption = 'next' and organization_id = {0}"))
                    .isEqualTo(1);
        } finally {
            // It is the same key under another name.
            count("with back as (update audit.personal_key set key_encryption = '" + keyEncryption.activeKey()
                    + "' where key_encryption = 'next' returning 1) select count(*) from back where {0} is not null");
        }
        audit().assertAt("/items/0/address").isEqualTo("127.0.0.1");
    }

    private ApiAnswer erase(Signed who) {
        return visitors.as(who).delete("/api/v1/admin/people/" + tenant.owner().person() + "/audit-key");
    }

    private ApiAnswer audit() {
        return visitors.as(tenant.owner())
                .get(tenant.path("/audit?action=organization.found"))
                .hasStatus(200);
    }

    private ApiAnswer mine() {
        return visitors.as(tenant.owner())
                .get("/api/v1/me/audit?action=organization.found")
                .hasStatus(200);
    }

    private ApiAnswer sealed() {
        return Sealed.await()
                .until(
                        () -> visitors.as(tenant.owner())
                                .get(tenant.path("/audit/verification"))
                                .hasStatus(200),
                        verified -> verified.at("/items/0/last").equals("1"));
    }

    private long count(String query) throws SQLException {
        var organization = OrganizationId.parse(tenant.organization()).orElseThrow();
        try (var connection = tables.superuser()) {
            return DSL.using(connection, SQLDialect.POSTGRES)
                    .fetchSingle(query, DSL.val(organization.value()))
                    .get(0, Long.class);
        }
    }
}
