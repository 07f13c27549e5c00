package io.hexarch.server.attack;

import io.hexarch.organizations.ScopeId;
import io.hexarch.organizations.Subject;
import io.hexarch.server.guard.Knock;
import io.hexarch.server.guard.Route;
import io.hexarch.server.guard.Samples;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes the requests of routes.
 *
 * @param inPath gives the id of a thing of each kind for the path
 * @param inBody and for the body
 * @param mark the id of an event before all of the victim's: whoever names it is told what has happened since
 */
record Requests(Function<Class<?>, String> inPath, Function<Class<?>, String> inBody, String mark) {

    private static final String EVENTS = "GET /api/v1/events";
    private static final String KUBERNETES = "GET /k8s/*";

    /** What goes on until somebody ends it, if it is asked for so. */
    private static final Map<String, String> ENDLESS =
            Map.of("GET /api/v1/applications/{application}/logs", "follow=true", KUBERNETES, "watch=true");

    /** A binary file, heard as it is. */
    private static final String EXPORT = "GET /api/v1/organizations/{organization}/export";

    /** Wants to be asked something. */
    private static final String EXPLANATION = "GET /api/v1/organizations/{organization}/access";

    private static final String EXEC =
            "/api/v1/namespaces/default/pods/web-1/exec?command=sh&stdin=true&stdout=true&tty=true";

    static boolean isEndless(Route route) {
        return ENDLESS.containsKey(route.name());
    }

    static boolean becomesWebSocket(Route route) {
        return route.name().equals(KUBERNETES);
    }

    Call of(Route route, Slot slot) {
        var knock = new Knock(
                () -> {
                    throw new IllegalStateException("only a path is asked for");
                },
                inPath);
        var call = new Call(route.method(), knock.path(route), route.body().map(new Samples(inBody)::json));
        return switch (slot.position()) {
            case STREAM -> call.asking(ENDLESS.getOrDefault(route.name(), "")).by(Manner.LISTENED);
            case WEBSOCKET ->
                call.at(call.path().replace("/api/v1/namespaces", EXEC)).by(Manner.UPGRADED);
            case PATH, QUERY, BODY, HEADER, CURSOR, IDEMPOTENCY_KEY -> ofItsKind(route, slot, call);
        };
    }

    private Call ofItsKind(Route route, Slot slot, Call call) {
        return switch (route.name()) {
            case EVENTS -> call.by(Manner.LISTENED).with(Map.of("Last-Event-ID", mark));
            case EXPORT -> call.by(Manner.FETCHED);
            case EXPLANATION -> explaining(slot, call);
            default -> call;
        };
    }

    private Call explaining(Slot slot, Call call) {
        var asked = call.asking("permission=project.view");
        if (!slot.name().equals("actor")) asked = asked.asking("actor=" + inPath.apply(Subject.class));
        if (!slot.name().equals("scope")) asked = asked.asking("scope=" + inPath.apply(ScopeId.class));
        return asked;
    }
}
