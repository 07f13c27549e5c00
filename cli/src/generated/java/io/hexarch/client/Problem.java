// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong and how to mend it (RFC 9457).
 *
 * @param type The page of the documentation on this problem.
 * @param detail For a human: what, why and what to do.
 * @param code Stable name, one per kind of problem, e.g. workspaces.name-taken.
 * @param traceId Names this request in the server's log.
 * @param retryAfter Seconds after which trying again may help.
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable String code,
        @Nullable String traceId,
        @Nullable List<FieldProblem> errors,
        @Nullable Integer retryAfter) {

    public static Problem of(Json json) {
        return new Problem(
                json.at("type").text(),
                json.at("title").text(),
                json.at("status").integer(),
                json.at("detail").text(),
                json.optional("instance", Json::text),
                json.optional("code", Json::text),
                json.optional("traceId", Json::text),
                json.optional("errors", found -> found.list(FieldProblem::of)),
                json.optional("retryAfter", Json::integer));
    }
}
