package io.hexarch.audit.application;

import io.hexarch.audit.domain.AuditRecord;
import java.util.Optional;

/** A record, and what its actor is called now. Names are not kept in records: people are renamed and erased. */
public record Told(AuditRecord record, Optional<String> actorName) {}
