package io.hexarch.server.attack;

import io.hexarch.server.guard.Route;
import io.hexarch.server.guard.Stage.Furnished;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** Makes the requests of attackers: those of a route, with something of the victim's in one place and what is their own in all others. */
record Probe(Victim victim, Furnished den) {

    private static final int GENERATIONS = 3;
    /** One in so many writes an id in another way than it was given out. */
    private static final int ODDLY = 4;

    Call of(Route route, Slot slot, Random random) {
        Function<Class<?>, String> theirs = victim.house()::id;
        Function<Class<?>, String> own = den::id;
        Function<Class<?>, String> one =
                type -> type.getSimpleName().equals(slot.name()) ? theirs.apply(type) : own.apply(type);
        var call =
                switch (slot.position()) {
                    case PATH ->
                        slot.name().equals(Slot.ALL)
                                ? oddly(confirmed(route, call(route, slot, theirs, theirs)), random)
                                : call(route, slot, one, own);
                    case STREAM, WEBSOCKET -> oddly(call(route, slot, theirs, theirs), random);
                    case QUERY ->
                        call(route, slot, random.nextBoolean() ? own : theirs, own)
                                .asking(slot.name() + "=" + sought(slot.name(), random));
                    case BODY -> call(route, slot, own, one);
                    case HEADER ->
                        call(route, slot, route.changes() ? theirs : own, own).with(spoofed());
                    case CURSOR ->
                        call(route, slot, random.nextBoolean() ? own : theirs, own)
                                .asking("limit=1&cursor=" + victim.cursors().get(route.name()));
                    case IDEMPOTENCY_KEY -> repeated(route, slot, own, random);
                };
        if (!route.changes()) return call;
        return call.with(Map.of("If-Match", "\"" + (1 + random.nextInt(GENERATIONS)) + "\""));
    }

    private Call call(Route route, Slot slot, Function<Class<?>, String> inPath, Function<Class<?>, String> inBody) {
        return new Requests(inPath, inBody, victim.mark()).of(route, slot);
    }

    /** What is deleted for good is named once more; the victim's names begin with what each is. */
    private Call confirmed(Route route, Call call) {
        if (!route.method().equals("DELETE")) return call;
        if (route.pattern().endsWith("/workspaces/{workspace}"))
            return call.asking("confirm=work-" + victim.house().canary());
        if (route.pattern().endsWith("/projects/{project}"))
            return call.asking("confirm=shop-" + victim.house().canary());
        return call;
    }

    private Call oddly(Call call, Random random) {
        if (random.nextInt(ODDLY) != 0) return call;
        var ids = victim.house().ids().values().stream()
                .filter(call.path()::contains)
                .toList();
        if (ids.isEmpty()) return call;
        var id = ids.get(random.nextInt(ids.size()));
        var other =
                switch (random.nextInt(4)) {
                    case 0 -> id.toUpperCase(Locale.ROOT);
                    case 1 -> "%" + Integer.toHexString(id.charAt(0)) + id.substring(1);
                    case 2 -> id + "%20";
                    default -> den.organization() + "%2F..%2F" + id;
                };
        return call.at(call.path().replace(id, other));
    }

    private String sought(String parameter, Random random) {
        if (parameter.equals("name")) return "work-" + victim.house().canary();
        var ids = victim.house().ids().entrySet().stream()
                .filter(entry -> entry.getKey().getPackageName().startsWith("io.hexarch.")
                        && !entry.getKey().getSimpleName().equals("LinkToken"))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        return ids.get(random.nextInt(ids.size()));
    }

    /** What a careless proxy or framework would believe. */
    private Map<String, String> spoofed() {
        var house = victim.house();
        var headers = new HashMap<String, String>();
        headers.put("X-Organization-Id", house.organization());
        headers.put("X-Hexarch-Organization", house.organization());
        headers.put("X-Forwarded-User", house.owner().person());
        headers.put("X-Remote-User", house.owner().email());
        headers.put("Impersonate-User", house.owner().person());
        headers.put("Impersonate-Group", "system:masters");
        headers.put("X-Original-URL", house.tenant().path("/members"));
        headers.put("X-HTTP-Method-Override", "DELETE");
        headers.put("If-None-Match", "\"1\"");
        headers.put("Last-Event-ID", victim.mark());
        headers.put("Cookie", "hexarch_organization=" + house.organization());
        return headers;
    }

    /** What the victim has sent, word for word; or with its key to what is their own. */
    private Call repeated(Route route, Slot slot, Function<Class<?>, String> own, Random random) {
        var used = Optional.ofNullable(victim.used().get(route.name())).orElseThrow();
        return random.nextBoolean() ? used : call(route, slot, own, own).with(used.headers());
    }
}
