package io.hexarch.audit.adapter.postgres;

import static io.hexarch.audit.adapter.postgres.jooq.Tables.CHECKPOINT;
import static io.hexarch.audit.adapter.postgres.jooq.Tables.LINK;

import io.hexarch.audit.adapter.postgres.jooq.tables.records.CheckpointRecord;
import io.hexarch.audit.adapter.postgres.jooq.tables.records.LinkRecord;
import io.hexarch.audit.adapter.postgres.jooq.tables.records.OutcomeRecord;
import io.hexarch.audit.adapter.postgres.jooq.tables.records.RecordRecord;
import io.hexarch.audit.domain.AuditRecordId;
import io.hexarch.audit.domain.Checkpoint;
import io.hexarch.audit.domain.End;
import io.hexarch.audit.domain.Hash;
import io.hexarch.audit.domain.Link;
import io.hexarch.audit.domain.Part;
import io.hexarch.audit.domain.Sealable;
import io.hexarch.audit.domain.Signature;

/** Links and checkpoints as rows and back. */
final class ChainRows {

    private ChainRows() {}

    static Sealable sealable(RecordRecord row) {
        return new Sealable(
                AuditRows.chain(row.getOrganizationId()),
                new AuditRecordId(row.getId()),
                Part.RECORD,
                row.getAt(),
                RecordContent.of(row));
    }

    static Sealable sealable(OutcomeRecord row) {
        return new Sealable(
                AuditRows.chain(row.getOrganizationId()),
                new AuditRecordId(row.getAttemptId()),
                Part.valueOf(row.getResult()),
                row.getAt(),
                RecordContent.of(row));
    }

    static LinkRecord row(Link link) {
        var row = LINK.newRecord();
        row.setOrganizationId(AuditRows.id(link.subject().chain()));
        row.setPosition(link.position());
        row.setSealedAt(link.sealedAt());
        row.setSubjectId(link.subject().record().value());
        row.setPart(link.subject().part().name());
        row.setAt(link.subject().at());
        row.setContent(link.subject().content().bytes());
        row.setHash(link.hash().bytes());
        return row;
    }

    static Link link(LinkRecord row) {
        var subject = new Sealable(
                AuditRows.chain(row.getOrganizationId()),
                new AuditRecordId(row.getSubjectId()),
                Part.valueOf(row.getPart()),
                row.getAt(),
                Hash.of(row.getContent()));
        return new Link(subject, row.getPosition(), row.getSealedAt(), Hash.of(row.getHash()));
    }

    static CheckpointRecord row(Checkpoint checkpoint) {
        var row = CHECKPOINT.newRecord();
        row.setOrganizationId(AuditRows.id(checkpoint.chain()));
        row.setPosition(checkpoint.end().position());
        row.setHash(checkpoint.end().hash().bytes());
        row.setSealedAt(checkpoint.end().sealedAt());
        row.setKeyId(checkpoint.signature().key());
        row.setSignature(checkpoint.signature().bytes());
        row.setBatch(checkpoint.batch());
        return row;
    }

    static Checkpoint checkpoint(CheckpointRecord row) {
        var end = new End(
                AuditRows.chain(row.getOrganizationId()), row.getPosition(), Hash.of(row.getHash()), row.getSealedAt());
        return new Checkpoint(end, Signature.of(row.getKeyId(), row.getSignature()), row.getBatch());
    }
}
