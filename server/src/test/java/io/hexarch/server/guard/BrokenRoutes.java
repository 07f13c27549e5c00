package io.hexarch.server.guard;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.platform.web.PublicEndpoint;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Endpoints as somebody in a hurry would add them. */
final class BrokenRoutes {

    private static final Permission OWN = Permission.of("profile.read", ScopeKind.PERSON, BuiltInRole.SELF);

    private final RequestMappingHandlerMapping mapping;
    private final Access access;
    private final Function<Route, List<String>> doors;
    private final Function<Route, List<String>> deeds;

    BrokenRoutes(
            RequestMappingHandlerMapping mapping,
            Access access,
            Function<Route, List<String>> doors,
            Function<Route, List<String>> deeds) {
        this.mapping = mapping;
        this.access = access;
        this.doors = doors;
        this.deeds = deeds;
    }

    List<Breakage> all() {
        return List.of(
                new Breakage(
                        "a route behind which nobody asks",
                        () -> with("GET", "/api/v1/forgotten", "forgotten", doors),
                        "asks the gate 0 times"),
                new Breakage(
                        "a route made public in passing",
                        () -> with("GET", "/api/v1/opened", "opened", doors),
                        "answers without a credential"),
                new Breakage(
                        "a route outside of what is guarded",
                        () -> with("GET", "/internal/report", "forgotten", doors),
                        "answers without a credential"),
                new Breakage(
                        "somebody else's thing by its id",
                        () -> with("GET", "/api/v1/me/diaries/{person}", "diary", doors),
                        "with an id of somebody else's"),
                new Breakage(
                        "a deed without a record",
                        () -> with("POST", "/api/v1/silent", "forgotten", deeds),
                        "leaves no audit record"));
    }

    private List<String> with(String verb, String path, String name, Function<Route, List<String>> guard) {
        var endpoints = new Endpoints(access);
        var method = Arrays.stream(Endpoints.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        var registered = RequestMappingInfo.paths(path)
                .methods(RequestMethod.valueOf(verb))
                .options(mapping.getBuilderConfiguration())
                .build();
        mapping.registerMapping(registered, endpoints, method);
        try {
            return guard.apply(route(verb, path, endpoints, method));
        } finally {
            mapping.unregisterMapping(registered);
        }
    }

    private static Route route(String verb, String path, Endpoints endpoints, Method method) {
        return new Route(verb, path, Optional.of(new HandlerMethod(endpoints, method)));
    }

    /** What was added. */
    record Endpoints(Access access) {

        @ResponseBody
        public String forgotten() {
            return "{}";
        }

        @PublicEndpoint("it was simpler")
        @ResponseBody
        public String opened() {
            return "{}";
        }

        @ResponseBody
        public String diary(@PathVariable PersonId person, Actor actor) {
            access.require(actor, OWN, new Scope(ScopeKind.PERSON, actor.id()));
            return "{\"of\":\"" + person.text() + "\"}";
        }
    }
}
