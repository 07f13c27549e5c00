package io.hexarch.server.attack;

import io.hexarch.kernel.page.PageRequest;
import io.hexarch.platform.web.argument.QueryParameters;
import io.hexarch.server.guard.Route;
import io.hexarch.server.guard.Samples;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.MethodParameter;

/**
 * One place in the requests of a route that takes something of the victim's.
 *
 * @param name of the parameter, or of the type of id; {@link #ALL} for every id of the path and of the body
 */
record Slot(Position position, String name) {

    static final String ALL = "all";

    /** What says how much or since when, not whose. */
    private static final Set<String> HARMLESS = Set.of(
            "limit",
            "cursor",
            "wait",
            "confirm",
            "from",
            "after",
            "to",
            "since",
            "result",
            "state",
            "format",
            "follow",
            "tail",
            "action",
            "permission");

    static List<Slot> of(Route route) {
        var slots = new ArrayList<Slot>();
        var inPath = route.pathVariables().stream()
                .map(MethodParameter::getParameterType)
                .map(Class::getSimpleName)
                .distinct()
                .toList();
        if (!inPath.isEmpty() || route.handler().isEmpty()) slots.add(new Slot(Position.PATH, ALL));
        if (inPath.size() > 1) inPath.forEach(type -> slots.add(new Slot(Position.PATH, type)));
        route.handler().map(QueryParameters::of).orElse(Set.of()).forEach(name -> {
            if (!HARMLESS.contains(name)) slots.add(new Slot(Position.QUERY, name));
        });
        inBody(route).forEach(type -> slots.add(new Slot(Position.BODY, type)));
        slots.add(new Slot(Position.HEADER, ALL));
        if (isList(route)) slots.add(new Slot(Position.CURSOR, ALL));
        if (route.method().equals("POST") && route.handler().isPresent())
            slots.add(new Slot(Position.IDEMPOTENCY_KEY, ALL));
        if (Requests.isEndless(route)) slots.add(new Slot(Position.STREAM, ALL));
        if (Requests.becomesWebSocket(route)) slots.add(new Slot(Position.WEBSOCKET, ALL));
        return slots;
    }

    String of(String route) {
        return route + " " + position + " " + name;
    }

    static boolean isList(Route route) {
        return route.parameters().stream().anyMatch(parameter -> parameter.getParameterType() == PageRequest.class);
    }

    static Set<String> inBody(Route route) {
        var types = new LinkedHashSet<String>();
        var asked = new Samples(type -> {
            types.add(type.getSimpleName());
            return "none";
        });
        route.body().ifPresent(asked::json);
        return types;
    }
}
