package io.hexarch.audit.adapter.postgres;

import static io.hexarch.audit.adapter.postgres.jooq.Tables.RECORD;

import io.hexarch.audit.adapter.postgres.jooq.tables.records.RecordRecord;
import io.hexarch.audit.domain.AuditActor;
import io.hexarch.audit.domain.AuditRecord;
import io.hexarch.audit.domain.AuditRecordId;
import io.hexarch.audit.domain.AuditResult;
import io.hexarch.audit.domain.Chain;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.id.OrganizationId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jooq.Record;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A record as a row and back. */
final class AuditRows {

    /** Stands for the platform, which is no organization. */
    static final UUID PLATFORM = new UUID(0, 0);

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private AuditRows() {}

    static RecordRecord row(AuditRecord record) {
        var row = new RecordRecord();
        row.setOrganizationId(record.organization().map(OrganizationId::value).orElse(PLATFORM));
        row.setId(record.id().value());
        row.setAt(record.at());
        row.setActorKind(record.actor().kind());
        row.setActorId(record.actor().id());
        row.setActorPart(record.actor().part().orElse(null));
        row.setCredential(record.actor().credential().orElse(null));
        row.setInitiatedBy(record.actor().initiatedBy());
        row.setAction(record.action());
        row.setTargetKind(record.target().kind());
        row.setTargetId(record.target().id());
        row.setTargetName(record.target().name().orElse(null));
        row.setResult(record.result().name());
        row.setDetails(JSONB.valueOf(JSON.writeValueAsString(record.details())));
        row.setTrace(record.origin().trace().orElse(null));
        return row;
    }

    /** @param origin from where; empty: erased */
    static AuditRecord record(Record joined, Optional<Origin> origin) {
        var row = joined.into(RECORD);
        var organization = Optional.of(row.getOrganizationId()).filter(id -> !id.equals(PLATFORM));
        return new AuditRecord(
                new AuditRecordId(row.getId()),
                row.getAt(),
                organization.map(OrganizationId::new),
                new AuditActor(
                        row.getActorKind(),
                        row.getActorId(),
                        Optional.ofNullable(row.getActorPart()),
                        Optional.ofNullable(row.getCredential())),
                row.getAction(),
                new Deed.Target(
                        row.getTargetKind(),
                        Optional.ofNullable(row.getTargetId()).orElse(""),
                        Optional.ofNullable(row.getTargetName())),
                AuditResult.valueOf(row.getResult()),
                details(row.getDetails()),
                origin.orElseGet(() -> new Origin(Optional.empty(), Optional.empty(), trace(joined))),
                origin.isEmpty());
    }

    /** As records have it that nothing personal was kept of, and those from before there were keys. */
    static Origin plainOrigin(Record row) {
        return new Origin(
                Optional.ofNullable(row.get(RECORD.ADDRESS)), Optional.ofNullable(row.get(RECORD.AGENT)), trace(row));
    }

    static Optional<String> trace(Record row) {
        return Optional.ofNullable(row.get(RECORD.TRACE));
    }

    static Map<String, String> details(JSONB stored) {
        return JSON.readValue(stored.data(), DETAILS);
    }

    static Chain chain(UUID organization) {
        return organization.equals(PLATFORM) ? Chain.PLATFORM : Chain.of(new OrganizationId(organization));
    }

    static UUID id(Chain chain) {
        return chain.organization().map(OrganizationId::value).orElse(PLATFORM);
    }
}
