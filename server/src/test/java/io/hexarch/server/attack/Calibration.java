package io.hexarch.server.attack;

import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.ScopeId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.domain.Slug;
import io.hexarch.server.guard.Knock;
import io.hexarch.server.guard.Performance;
import io.hexarch.server.guard.Route;
import io.hexarch.server.guard.Stage.Furnished;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which requests prove something when they are refused: those that succeed when the owner sends them, and touch what is the owner's.
 * Reading is tried on the victim itself, changing on others like it.
 */
final class Calibration {

    private static final int MOST_SHOWN = 300;

    private final Homes homes;
    private final Sender sender;
    private final Victim victim;
    private final Map<String, Boolean> routes = new HashMap<>();
    private @Nullable Furnished spare;
    private String shown = "";

    Calibration(Homes homes, Sender sender, Victim victim) {
        this.homes = homes;
        this.sender = sender;
        this.victim = victim;
    }

    /** Whether there are such requests. */
    boolean possible(Route route, Slot slot) {
        return switch (slot.position()) {
            case PATH, QUERY, BODY, HEADER, STREAM, WEBSOCKET -> true;
            case CURSOR -> victim.cursors().containsKey(route.name());
            case IDEMPOTENCY_KEY -> victim.used().containsKey(route.name());
        };
    }

    /** Only of what is possible. */
    boolean proves(Route route, Slot slot) {
        return switch (slot.position()) {
            case PATH, BODY, HEADER -> routes.computeIfAbsent(route.name(), _ -> touches(route, slot));
            case QUERY -> shows(victim.call(route, slot).asking(slot.name() + "=" + wanted(route, slot.name())));
            case STREAM, WEBSOCKET -> shows(victim.call(route, slot));
            // Taken only where the victim was shown something by it.
            case CURSOR, IDEMPOTENCY_KEY -> true;
        };
    }

    /** The last answer, for whoever has to find out why it proves nothing. */
    String shown() {
        return shown.substring(0, Math.min(MOST_SHOWN, shown.length()));
    }

    private boolean touches(Route route, Slot slot) {
        if (!route.changes()) return shows(victim.call(route, slot));
        var house = Performance.ends(route) ? homes.furnished() : usual();
        var rows = new Rows(homes.database(), house);
        var before = rows.hashes();
        var answer = new Performance(homes.stage(), homes.database()).of(route, house, Knock.newTrace());
        shown = answer.status() + " " + answer.text();
        return answer.status() / 100 == 2 && !rows.hashes().equals(before);
    }

    private Furnished usual() {
        if (spare == null) spare = homes.furnished();
        return spare;
    }

    /** To the owner; what is only the platform's, to its operator. */
    private boolean shows(Call call) {
        var owners = sender.send(call, Optional.of(victim.house().owner().token()));
        var answer = owners.status() == 403 ? sender.send(call, Optional.of(operator())) : owners;
        shown = answer.status() + " " + answer.text();
        return answer.succeeded() && victim.isToldIn(answer.everything(), call);
    }

    private String operator() {
        return homes.stage().visitors().operator().token();
    }

    /** For what it filters by, something that there is. */
    private String wanted(Route route, String parameter) {
        return switch (parameter) {
            case "name" -> "work-" + victim.house().canary();
            case "actor" ->
                route.pattern().endsWith("/access")
                        ? victim.house().id(Subject.class)
                        : victim.house().owner().person();
            case "slug" -> victim.house().id(Slug.class);
            case "target" -> victim.house().organization();
            case "subject" -> victim.house().id(GroupId.class);
            case "scope" -> victim.house().id(ScopeId.class);
            default -> victim.house().organization();
        };
    }
}
