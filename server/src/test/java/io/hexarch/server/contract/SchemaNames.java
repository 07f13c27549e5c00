package io.hexarch.server.contract;

import java.util.Map;

/** What records are called in the API: their simple name, unless that says more about Java than about the thing. */
final class SchemaNames {

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("Check", "PreflightCheck"),
            Map.entry("Orphan", "HostClusterOrphan"),
            Map.entry("Overview", "Capabilities"),
            Map.entry("QuotaBody", "ProjectQuota"),
            Map.entry("ResourcesBody", "ApplicationResources"),
            Map.entry("Someone", "PersonSummary"),
            Map.entry("ApplicationRollout", "Rollout"),
            Map.entry("TaskResource", "ResourceReference"),
            Map.entry("UsedAmount", "Gauge"),
            Map.entry("RollBackRequest", "RollbackRequest"));

    private SchemaNames() {}

    static String of(Class<?> record) {
        var name = record.getSimpleName();
        return OTHERS.getOrDefault(name, name.replaceFirst("(?<=.)Response$", ""));
    }
}
