// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.http.Call;
import io.hexarch.cli.http.Call.Method;
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
}
