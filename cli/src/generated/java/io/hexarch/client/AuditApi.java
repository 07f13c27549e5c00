// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.http.Call;
import io.hexarch.cli.http.Call.Method;
import io.hexarch.cli.http.NoContent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Calls of audit. */
public final class AuditApi {

    private AuditApi() {}

    /** Who did what in an organization: {@code GET /api/v1/organizations/{organization}/audit}. */
    public static Call<PageAuditRecord> listAudit(String organization, @Nullable String actor, @Nullable String action, @Nullable String target, @Nullable String result, @Nullable Instant from, @Nullable Instant to) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/audit", PageAuditRecord::of)
                .query("actor", actor)
                .query("action", action)
                .query("target", target)
                .query("result", result)
                .query("from", from)
                .query("to", to);
    }

    /** What I did: {@code GET /api/v1/me/audit}. */
    public static Call<PageAuditRecord> listMyAudit(@Nullable String action, @Nullable String target, @Nullable String result, @Nullable Instant from, @Nullable Instant to) {
        return Call.of(Method.GET, "/api/v1/me/audit", PageAuditRecord::of)
                .query("action", action)
                .query("target", target)
                .query("result", result)
                .query("from", from)
                .query("to", to);
    }

    /** Who did what on the platform (operators, auditors): {@code GET /api/v1/admin/audit}. */
    public static Call<PageAuditRecord> listPlatformAudit(@Nullable String actor, @Nullable String action, @Nullable String target, @Nullable String result, @Nullable Instant from, @Nullable Instant to) {
        return Call.of(Method.GET, "/api/v1/admin/audit", PageAuditRecord::of)
                .query("actor", actor)
                .query("action", action)
                .query("target", target)
                .query("result", result)
                .query("from", from)
                .query("to", to);
    }

    /** Erase from where a person acted in all audit records (operators): {@code DELETE /api/v1/admin/people/{person}/audit-key}. */
    public static Call<NoContent> deleteAuditKey(String person) {
        return Call.of(Method.DELETE, "/api/v1/admin/people/" + Call.segment(person) + "/audit-key", _ -> NoContent.DONE);
    }

    /** The record of an organization as lines of JSON from the oldest on: {@code GET /api/v1/organizations/{organization}/audit/export}. */
    public static Call<AuditRecord> exportAudit(String organization, @Nullable String actor, @Nullable String action, @Nullable String target, @Nullable String result, @Nullable Instant from, @Nullable Instant to, @Nullable String format, @Nullable String after) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/audit/export", AuditRecord::of)
                .query("actor", actor)
                .query("action", action)
                .query("target", target)
                .query("result", result)
                .query("from", from)
                .query("to", to)
                .query("format", format)
                .query("after", after)
                .header("Accept", "application/x-ndjson");
    }

    /** Whether the records of the platform and of all organizations are whole and unchanged (operators, auditors): {@code GET /api/v1/admin/audit/verification}. */
    public static Call<PageAuditStretch> verifyPlatformAudit() {
        return Call.of(Method.GET, "/api/v1/admin/audit/verification", PageAuditStretch::of);
    }

    /** Whether an organization's record is whole and unchanged, stretch by stretch: {@code GET /api/v1/organizations/{organization}/audit/verification}. */
    public static Call<PageAuditStretch> verifyAudit(String organization) {
        return Call.of(Method.GET, "/api/v1/organizations/" + Call.segment(organization) + "/audit/verification", PageAuditStretch::of);
    }
}
