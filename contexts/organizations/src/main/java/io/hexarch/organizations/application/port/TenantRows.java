package io.hexarch.organizations.application.port;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.tenant.TenantTable;
import java.util.List;
import java.util.Optional;

/** Rows of one organization, in the tables of whatever module. Inside a transaction of that organization, whose walls hold here too. */
public interface TenantRows {

    /**
     * Deletes some rows, those with the last keys first: what refers to another row of its own table was made after it.
     *
     * @return how many there were; fewer than {@code atMost} when none is left
     */
    int delete(String module, TenantTable table, OrganizationId organization, int atMost);

    /**
     * Some rows in the order of the table's key, without the columns that nobody takes along. Fewer than {@code atMost} when they are
     * large.
     *
     * @param after where the batch before ended; empty: from the beginning
     */
    Batch read(String module, TenantTable table, OrganizationId organization, Optional<Place> after, int atMost);

    /**
     * Rows, a JSON object each.
     *
     * @param next where the next batch begins; empty when there are no more
     */
    record Batch(List<String> rows, Optional<Place> next) {

        public Batch {
            rows = List.copyOf(rows);
        }
    }

    /** The key of a row, as the database has it. */
    record Place(List<Object> key) {

        public Place {
            key = List.copyOf(key);
        }
    }
}
