package io.hexarch.organizations.application;

import io.hexarch.kernel.tenant.TenantData;
import io.hexarch.kernel.tenant.TenantTable;
import io.hexarch.organizations.application.port.TenantRows.Batch;
import io.hexarch.organizations.application.port.TenantRows.Place;
import io.hexarch.organizations.domain.Organization;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that an organization put in, read a batch at a time while it is written: nothing of it is kept anywhere. Batches are of their
 * own moments; of an organization that is closing, which nobody changes, they are all of one.
 *
 * @param at when it began
 */
public record OrganizationExport(Organization organization, Instant at, List<TenantData> modules, Reader reader) {

    static final int BATCH = 500;

    /** Reads one batch in a transaction of its own. */
    @FunctionalInterface
    interface Reader {
        Batch read(String module, TenantTable table, Optional<Place> after);
    }

    /** Takes rows as they come. */
    @FunctionalInterface
    public interface RowSink {
        void row(String json) throws IOException;
    }

    /** One table of one module. */
    public record Kind(String module, TenantTable table) {}

    public OrganizationExport {
        modules = modules.stream()
                .sorted(Comparator.comparing(TenantData::module))
                .toList();
    }

    /** What is taken along, in an order that stays. */
    public List<Kind> kinds() {
        return all().filter(kind -> kind.table().taken()).toList();
    }

    /** What is ours and stays. */
    public List<Kind> left() {
        return all().filter(kind -> !kind.table().taken()).toList();
    }

    private Stream<Kind> all() {
        return modules.stream()
                .flatMap(module -> module.tables().stream()
                        .sorted(Comparator.comparing(TenantTable::name))
                        .map(table -> new Kind(module.module(), table)));
    }

    /** All rows of a kind. */
    public void read(Kind kind, RowSink sink) throws IOException {
        var batch = reader.read(kind.module(), kind.table(), Optional.empty());
        while (true) {
            for (var row : batch.rows()) sink.row(row);
            if (batch.next().isEmpty()) return;
            batch = reader.read(kind.module(), kind.table(), batch.next());
        }
    }
}
