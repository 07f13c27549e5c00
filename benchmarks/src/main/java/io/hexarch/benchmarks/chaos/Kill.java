package io.hexarch.benchmarks.chaos;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A moment of provisioning at which the server is killed.
 *
 * @param step as the workspace's progress names it
 * @param moment {@code running}: begun, its effect under way; {@code done}: its effect there and noted
 */
record Kill(String step, String moment) {

    private static final List<String> STEPS =
            List.of("namespace", "policies", "control-plane", "api", "access", "verify");

    static List<Kill> all() {
        return STEPS.stream()
                .flatMap(step -> List.of(new Kill(step, "running"), new Kill(step, "done")).stream())
                .toList();
    }

    /** Whether that moment has come, or has passed between two looks. */
    boolean hasCome(JsonNode workspace) {
        if (workspace.at("/state").asString().equals("ready")) return true;
        for (var known : workspace.at("/progress/steps"))
            if (known.at("/name").asString().equals(step)) {
                var state = known.at("/state").asString();
                return state.equals("done") || state.equals(moment);
            }
        return false;
    }

    String words() {
        return "killed when " + step + " was " + moment;
    }
}
