package io.hexarch.server.attack;

import io.hexarch.server.guard.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Cursors of the victim's lists, or of the platform's where only that has some: each leads to a page on which something is the victim's. */
record Cursors(Homes homes, Sender sender, Victim victim) {

    private static final int MOST_PAGES = 20;

    Map<String, String> of(List<Route> routes) {
        var cursors = new TreeMap<String, String>();
        var operator = homes.stage().visitors().operator().token();
        for (var route : routes) {
            if (!route.method().equals("GET") || !Slot.isList(route)) continue;
            cursor(route, victim.house().owner().token())
                    .or(() -> cursor(route, operator))
                    .ifPresent(cursor -> cursors.put(route.name(), cursor));
        }
        return cursors;
    }

    private Optional<String> cursor(Route route, String token) {
        var list = victim.call(route, new Slot(Position.CURSOR, Slot.ALL)).asking("limit=1");
        var cursor = sender.send(list, Optional.of(token)).cursor();
        for (int page = 0; page < MOST_PAGES && !cursor.isEmpty(); page++) {
            var call = list.asking("cursor=" + cursor);
            var next = sender.send(call, Optional.of(token));
            if (victim.isToldIn(next.everything(), call)) return Optional.of(cursor);
            cursor = next.cursor();
        }
        return Optional.empty();
    }
}
