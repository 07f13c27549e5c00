package io.hexarch.audit.adapter.web;

import io.hexarch.audit.application.Told;
import io.hexarch.audit.domain.AuditResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as an event of the class API Activity (6003), with the names and numbers of the schema.
 *
 * @see <a href="https://schema.ocsf.io/1.3.0/classes/api_activity">OCSF 1.3.0, API Activity</a>
 */
final class OcsfEvent {

    private static final String VERSION = "1.3.0";
    private static final int CATEGORY = 6;
    private static final int CLASS = 6003;
    private static final int INFORMATIONAL = 1;
    private static final int OTHER = 99;

    private OcsfEvent() {}

    static Map<String, Object> of(Told told) {
        var record = told.record();
        int activity = activity(record.action());
        return object().with("category_uid", CATEGORY)
                .with("class_uid", CLASS)
                .with("activity_id", activity)
                .with("type_uid", CLASS * 100 + activity)
                .with("severity_id", INFORMATIONAL)
                .with("time", record.at().toEpochMilli())
                .with("status_id", status(record.result()))
                .with("status", record.result().name().toLowerCase(Locale.ROOT))
                .with("actor", actor(told))
                .with("api", object().with("operation", record.action()).members())
                .with("src_endpoint", source(told))
                .with("resources", List.of(resource(told)))
                .with("metadata", metadata(told))
                .with("unmapped", record.details())
                .members();
    }

    private static Map<String, Object> actor(Told told) {
        var actor = AuditRecord.AuditActor.of(told);
        var user = object().with("uid", actor.id()).with("name", actor.name()).with("type", actor.kind());
        var session = told.record().actor().credential();
        return object().with("user", user.members())
                .with(
                        "session",
                        session.map(uid -> object().with("uid", uid).members()).orElse(null))
                .members();
    }

    /** Required by the schema, so that it says where nothing came from a network. */
    private static Map<String, Object> source(Told told) {
        var address = told.record().origin().address();
        return object().with("ip", address.orElse(null))
                .with("name", address.isPresent() ? null : told.record().erased() ? "erased" : "hexarch")
                .members();
    }

    private static Map<String, Object> resource(Told told) {
        var target = told.record().target();
        return object().with("type", target.kind())
                .with("uid", target.id())
                .with("name", target.name().orElse(null))
                .members();
    }

    private static Map<String, Object> metadata(Told told) {
        return object().with("version", VERSION)
                .with(
                        "product",
                        object().with("name", "Hexarch")
                                .with("vendor_name", "Hexarch")
                                .members())
                .with("uid", told.record().id().text())
                .with("correlation_uid", told.record().origin().trace().orElse(null))
                .members();
    }

    private static int activity(String action) {
        var verb = action.substring(action.indexOf('.') + 1);
        return switch (verb) {
            case "create", "found", "add", "start", "invite", "join" -> 1;
            case "read", "list", "inspect", "watch" -> 2;
            case "update", "rename", "set", "change", "resize" -> 3;
            case "delete", "remove", "end", "revoke", "erase" -> 4;
            // Verbs are an open set: what the schema has no number for is its 99, and the operation says it in words.
            default -> OTHER;
        };
    }

    private static int status(AuditResult result) {
        return switch (result) {
            case SUCCEEDED -> 1;
            case REFUSED, FAILED -> 2;
            case UNKNOWN -> 0;
            case ATTEMPTED -> OTHER;
        };
    }

    private static Members object() {
        return new Members(new LinkedHashMap<>());
    }

    /** An object in the making; what is null is left out. */
    private record Members(Map<String, Object> members) {

        Members with(String name, @Nullable Object value) {
            if (value != null) members.put(name, value);
            return this;
        }
    }
}
