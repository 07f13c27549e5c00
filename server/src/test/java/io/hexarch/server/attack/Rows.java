package io.hexarch.server.attack;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.server.guard.Stage.Furnished;
import io.hexarch.server.guard.Walls;
import io.hexarch.testkit.architecture.ShrinkingList;
import io.hexarch.testkit.postgres.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** All rows of a tenant and of its people, as one hash for each table. */
record Rows(TestDatabase database, Furnished house) {

    private static final String PERSONAL_TABLES = """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id' and not a.attisdropped
            where c.relkind in ('r', 'p') and not c.relispartition""";

    /** That somebody who was removed was refused is told in the record, and the chain that seals it goes on with it. */
    private static final Set<String> GOES_ON = Set.of("audit.link", "audit.checkpoint");

    Map<String, String> hashes() {
        try (var superuser = database.superuser()) {
            var hashes = new TreeMap<String, String>();
            var organization =
                    OrganizationId.parse(house.organization()).orElseThrow().value();
            for (var table : Walls.tables(superuser)) {
                if (GOES_ON.contains(table)) continue;
                var others = table.equals("audit.record") ? " and result <> 'REFUSED'" : "";
                hashes.put(table, hash(superuser, table, "organization_id = ?" + others, organization));
            }
            for (var person : Set.of(house.owner().person(), house.member().person()))
                hashes.putAll(personal(superuser, PersonId.parse(person).orElseThrow()));
            return hashes;
        } catch (SQLException e) {
            throw new IllegalStateException("the rows cannot be read", e);
        }
    }

    /** What is not as it was, by table. */
    static List<String> changes(Map<String, String> before, Map<String, String> after) {
        var tables = new TreeSet<>(before.keySet());
        tables.addAll(after.keySet());
        return tables.stream()
                .filter(table -> !Objects.equals(before.get(table), after.get(table)))
                .map(table -> table + ": " + before.get(table) + " before, " + after.get(table) + " after")
                .toList();
    }

    /** A sentence for each table in which there is nothing to protect. */
    List<String> faults(Map<String, String> hashes, ShrinkingList empty) {
        var faults = new ArrayList<String>();
        hashes.forEach((table, hash) -> {
            if (!table.contains(" of ") && hash.startsWith("0 ") && !empty.excuses(table))
                faults.add(table + " has no row of the victim's: teach Stage to make one, or say why not in "
                        + empty.file());
        });
        empty.notNeeded().forEach(table -> faults.add(table + " has a row, or is gone: take it off " + empty.file()));
        return List.copyOf(faults);
    }

    private static Map<String, String> personal(Connection superuser, PersonId person) throws SQLException {
        var hashes = new TreeMap<String, String>();
        var of = " of " + person.text();
        hashes.put("identity.person" + of, hash(superuser, "identity.person", "id = ?", person.value()));
        try (var statement = superuser.createStatement();
                var tables = statement.executeQuery(PERSONAL_TABLES)) {
            while (tables.next()) {
                var table = tables.getString(1);
                hashes.put(table + of, hash(superuser, table, "person_id = ?", person.value()));
            }
        }
        return hashes;
    }

    private static String hash(Connection superuser, String table, String where, UUID whose) throws SQLException {
        try (var select = superuser.prepareStatement("""
                select count(*) || ' rows ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '')
                from %s t where %s""".formatted(table, where))) {
            select.setObject(1, whose);
            var rows = select.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }
}
