package io.hexarch.audit.adapter.postgres;

import static io.hexarch.audit.adapter.postgres.jooq.Tables.RECORD;

import io.hexarch.audit.adapter.postgres.PersonalKeys.Name;
import io.hexarch.audit.application.port.PersonalRecords;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.platform.secrets.DestructibleKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** From where somebody acted, sealed under their key: bound to the record that it belongs to. */
public final class PersonalData implements PersonalRecords {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};
    private static final String ADDRESS = "address";
    private static final String AGENT = "agent";

    private final PersonalKeys keys;

    public PersonalData(PersonalKeys keys) {
        this.keys = keys;
    }

    /** What is stored; null when there is nothing personal. */
    byte @Nullable [] seal(UUID organization, UUID subject, UUID record, Origin origin) {
        var values = new TreeMap<String, String>();
        origin.address().ifPresent(address -> values.put(ADDRESS, address));
        origin.agent().ifPresent(agent -> values.put(AGENT, agent));
        if (values.isEmpty()) return null;
        var plain = JSON.writeValueAsString(values).getBytes(StandardCharsets.UTF_8);
        return keys.toSeal(new Name(organization, subject)).seal(plain, context(record));
    }

    /** Where each of these came from, in their order; empty where the key is destroyed. */
    List<Optional<Origin>> origins(List<? extends Record> rows) {
        var known = keys.toOpen(rows.stream()
                .filter(row -> row.get(RECORD.PERSONAL) != null)
                .map(PersonalData::name)
                .toList());
        var origins = new ArrayList<Optional<Origin>>();
        for (var row : rows) {
            byte @Nullable [] sealed = row.get(RECORD.PERSONAL);
            origins.add(
                    sealed == null
                            ? Optional.of(AuditRows.plainOrigin(row))
                            : Optional.ofNullable(known.get(name(row))).map(key -> open(key, row, sealed)));
        }
        return origins;
    }

    @Override
    public int destroyKeys(PersonId person) {
        return keys.destroy(person.value());
    }

    private static Origin open(DestructibleKey key, Record row, byte[] sealed) {
        // What was changed by somebody is for verification to find; the list goes on without it.
        var values = key.open(sealed, context(row.get(RECORD.ID)))
                .map(plain -> JSON.readValue(plain, VALUES))
                .orElse(Map.of());
        return new Origin(
                Optional.ofNullable(values.get(ADDRESS)), Optional.ofNullable(values.get(AGENT)), AuditRows.trace(row));
    }

    private static Name name(Record row) {
        return new Name(row.get(RECORD.ORGANIZATION_ID), row.get(RECORD.ACTOR_ID));
    }

    private static String context(UUID record) {
        return "audit record " + record;
    }
}
