package io.hexarch.audit.domain;

import java.time.Instant;

/**
 * What is to get a link: a record, or an outcome of one.
 *
 * @param record itself, or the one whose outcome it is
 * @param at the record's or the outcome's own time
 * @param content the hash of all that it says
 */
public record Sealable(Chain chain, AuditRecordId record, Part part, Instant at, Hash content) {}
