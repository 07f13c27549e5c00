package io.hexarch.audit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Tenant;
import io.hexarch.testkit.postgres.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AuditOnHttp
@Tag("postgres")
class AuditExportTest {

    private static final int RECORDS = 1203;

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestDatabase tables;

    private Tenant tenant;

    @BeforeEach
    void recordMuchLongAgo() throws SQLException {
        tenant = visitors.tenant();
        var organization = OrganizationId.parse(tenant.organization()).orElseThrow();
        try (var connection = tables.superuser()) {
            DSL.using(connection, SQLDialect.POSTGRES)
                    .execute("""
                            insert into audit.record (organization_id, id, at, actor_kind, actor_id, initiated_by, action, target_kind, target_id,
                                                      result, details)
                            select {0}, gen_random_uuid(), now() - interval '1 hour' + n / 3 * interval '1 second', 'system',
                                   '00000000-0000-0000-0000-000000000000', 'system', 'thing.create', 'thing', n::text, 'SUCCEEDED', '{"n": "1"}'
                            from generate_series(0, {1}) n""", DSL.val(organization.value()), DSL.val(RECORDS - 1));
        }
    }

    @Test
    void shouldGiveEachRecordOnceFromTheOldestOn() {
        var lines = export("");

        assertThat(lines).hasSize(RECORDS);
        assertThat(lines.stream().map(line -> line.at("/id").asString())).doesNotHaveDuplicates();
        assertThat(lines.stream().map(line -> line.at("/at").asString())).isSorted();
        assertThat(lines.getFirst().at("/action").asString()).isEqualTo("thing.create");
    }

    @Test
    void shouldGoOnBehindTheLastThatWasReceived() {
        var all = export("");
        var last = all.get(700).at("/id").asString();

        var rest = export("?after=" + last);

        assertThat(rest).isEqualTo(all.subList(701, all.size()));
        visitors.as(tenant.owner())
                .get(tenant.path("/audit/export?after=audit_00000000000000000000000000"))
                .isProblem(400, "hexarch.invalid-field");
        visitors.as(tenant.owner()).get(tenant.path("/audit/export?after=x")).isProblem(400, "hexarch.invalid-field");
    }

    @Test
    void shouldSpeakTheOpenSchemaAndTakeFilters() {
        var events = export("?format=ocsf&target=7");

        assertThat(events).hasSize(1);
        var event = events.getFirst();
        assertThat(event.at("/class_uid").asInt()).isEqualTo(6003);
        assertThat(event.at("/type_uid").asInt()).isEqualTo(600301);
        assertThat(event.at("/status_id").asInt()).isEqualTo(1);
        assertThat(event.at("/api/operation").asString()).isEqualTo("thing.create");
        assertThat(event.at("/resources/0/uid").asString()).isEqualTo("7");
        assertThat(event.at("/src_endpoint/name").asString()).isEqualTo("hexarch");
        assertThat(event.at("/metadata/uid").asString()).startsWith("audit_");
        assertThat(event.at("/unmapped/n").asString()).isEqualTo("1");
    }

    @Test
    void shouldBeForThoseWhoMayReadTheRecord() {
        var member = visitors.invited(
                tenant.owner(), tenant.organization(), "x" + System.nanoTime() + "@example.com", "member");

        visitors.as(member).get(tenant.path("/audit/export")).isProblem(403, "hexarch.forbidden");
    }

    private List<JsonNode> export(String query) {
        var answer = visitors.as(tenant.owner())
                .get(tenant.path("/audit/export" + query))
                .hasStatus(200);
        return answer.text()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }
}
