package io.hexarch.audit.adapter.postgres;

import io.hexarch.audit.adapter.postgres.jooq.tables.records.OutcomeRecord;
import io.hexarch.audit.adapter.postgres.jooq.tables.records.RecordRecord;
import io.hexarch.audit.domain.Canon;
import io.hexarch.audit.domain.Hash;
import java.util.UUID;

/**
 * The hash of all that a row says. Of what is sealed under a person's key it covers the sealed form, so that it still holds when the key is
 * destroyed.
 */
final class RecordContent {

    private RecordContent() {}

    static Hash of(RecordRecord row) {
        return Canon.of("record/1")
                .text(text(row.getOrganizationId()))
                .text(text(row.getId()))
                .time(row.getAt())
                .text(row.getActorKind())
                .text(text(row.getActorId()))
                .text(row.getActorPart())
                .text(row.getCredential())
                .text(row.getInitiatedBy())
                .text(row.getAction())
                .text(row.getTargetKind())
                .text(row.getTargetId())
                .text(row.getTargetName())
                .text(row.getResult())
                .map(AuditRows.details(row.getDetails()))
                .text(row.getAddress())
                .text(row.getAgent())
                .text(row.getTrace())
                .bytes(row.getPersonal())
                .hash();
    }

    static Hash of(OutcomeRecord row) {
        return Canon.of("outcome/1")
                .text(text(row.getOrganizationId()))
                .text(text(row.getAttemptId()))
                .time(row.getAt())
                .text(row.getResult())
                .text(row.getDetail())
                .hash();
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
