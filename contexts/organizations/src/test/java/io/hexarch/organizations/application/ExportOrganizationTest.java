package io.hexarch.organizations.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.tenant.TenantData;
import io.hexarch.kernel.tenant.TenantTable;
import io.hexarch.organizations.OrganizationExported;
import io.hexarch.organizations.OrganizationPermission;
import io.hexarch.organizations.application.OrganizationExport.Kind;
import io.hexarch.organizations.application.OrganizationFixture.Owned;
import io.hexarch.organizations.testkit.InMemoryRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExportOrganizationTest {

    private static final TenantTable MACHINE = TenantTable.of("machine", "id");

    private final OrganizationFixture given = new OrganizationFixture();
    private final Owned acme = given.founded("Acme");
    private final InMemoryRows rows = new InMemoryRows();
    private final ExportOrganization export = new ExportOrganization(
            given.access,
            given.transaction,
            given.organizations,
            rows,
            () -> List.of(new Machines()),
            given.journal,
            given.clock);

    @Test
    void shouldHandOutEveryRowOfWhatIsTakenAndRecordItFirst() throws IOException {
        for (int count : List.of(0, 1, 500, 1001)) {
            rows.put("machines", "machine", acme.id(), machines(count));

            assertThat(read(export.export(acme.owner(), acme.id()))).isEqualTo(machines(count));
        }
        var last = export.export(acme.owner(), acme.id());
        assertThat(last.kinds()).containsExactly(new Kind("machines", MACHINE));
        assertThat(last.left()).extracting(kind -> kind.table().name()).containsExactly("counter");
        assertThat(given.journal.events())
                .filteredOn(OrganizationExported.class::isInstance)
                .hasSize(5);
    }

    @Test
    void shouldEndWhenTheRightEnds() {
        rows.put("machines", "machine", acme.id(), machines(1001));
        var begun = export.export(acme.owner(), acme.id());

        given.access.deny(OrganizationPermission.ORGANIZATION_EXPORT);

        assertThatThrownBy(() -> read(begun)).isInstanceOf(AccessRefused.class);
    }

    private static List<String> read(OrganizationExport export) throws IOException {
        var read = new ArrayList<String>();
        for (var kind : export.kinds()) export.read(kind, read::add);
        return read;
    }

    private static List<String> machines(int count) {
        return IntStream.range(0, count).mapToObj(i -> "{\"id\":" + i + "}").toList();
    }

    private static final class Machines implements TenantData {
        @Override
        public String module() {
            return "machines";
        }

        @Override
        public List<TenantTable> tables() {
            return List.of(MACHINE, TenantTable.of("counter", "id").ours());
        }
    }
}
