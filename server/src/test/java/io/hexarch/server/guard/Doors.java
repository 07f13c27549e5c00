package io.hexarch.server.guard;

import io.hexarch.kernel.access.Permission;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.testkit.architecture.ShrinkingList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every route, tried by everybody: is each let in, and turned away, exactly as the design wants? */
final class Doors {

    private static final String ASK =
            ": ask the gate first in the use case behind it, access.require(actor, SOME_PERMISSION, scope), as docs/guides/adding-an-endpoint.md shows; or say in ";

    private final Knock knock;
    private final Turnstile turnstile;
    private final List<Guest> guests;
    private final ShrinkingList open;
    private final ShrinkingList unasked;
    private final BadTokens bad;
    private final List<String> faults = new ArrayList<>();

    /**
     * @param open the routes that need no credential
     * @param unasked those that everybody who is signed in may use
     */
    Doors(
            Knock knock,
            Turnstile turnstile,
            List<Guest> guests,
            BadTokens bad,
            ShrinkingList open,
            ShrinkingList unasked) {
        this.knock = knock;
        this.turnstile = turnstile;
        this.guests = guests;
        this.bad = bad;
        this.open = open;
        this.unasked = unasked;
    }

    /** A sentence for each door that is not as it should be. */
    List<String> faults(List<Route> routes) {
        routes.forEach(this::tryDoor);
        open.notNeeded()
                .forEach(name -> faults.add(name + " needs a credential now, or is gone: take it off " + open.file()));
        unasked.notNeeded()
                .forEach(name -> faults.add(name + " asks the gate now, or is gone: take it off " + unasked.file()));
        return List.copyOf(faults);
    }

    private void tryDoor(Route route) {
        if (isOpen(route)) {
            if (!open.excuses(route.name()))
                faults.add(route.name()
                        + " answers without a credential. If nobody can be signed in there, mark it @PublicEndpoint and say why in "
                        + open.file() + "; else take the mark away, and keep it below /api/v1");
            return;
        }
        expect(route, "with an expired token", 401, knock.with(route, bad.expired(), Knock.newTrace()));
        expect(route, "with a token that is not ours", 401, knock.with(route, bad.forged(), Knock.newTrace()));
        expect(route, "with something that is no token", 401, knock.with(route, bad.garbage(), Knock.newTrace()));
        permissionOf(route).ifPresent(permission -> guests.forEach(guest -> enter(route, permission, guest)));
    }

    private boolean isOpen(Route route) {
        return route.isPublic() || knock.without(route).status() != 401;
    }

    /** Learned from the owner's request: it is turned back behind the gate, if there is one. */
    private Optional<Permission> permissionOf(Route route) {
        var trace = Knock.newTrace();
        turnstile.announce(trace);
        var answer = knock.with(route, guests.getFirst().token(), trace);
        var heard = turnstile.heard(trace);
        if (heard.size() == 1) return Optional.of(heard.getFirst().permission());
        if (heard.isEmpty() && unasked.excuses(route.name())) return Optional.empty();
        faults.add(route.name() + " asks the gate " + heard.size() + " times before it answers " + answer.status() + ASK
                + unasked.file() + " why everybody may");
        return Optional.empty();
    }

    private void enter(Route route, Permission permission, Guest guest) {
        var trace = Knock.newTrace();
        turnstile.announce(trace);
        var answer = knock.with(route, guest.token(), trace);
        var heard = turnstile.heard(trace);
        var who = "as " + guest.name();
        int expected = guest.expected(permission, route.pathVariables().isEmpty());
        expect(route, who, expected, answer);
        // Whoever asks for something that row-level security hides from them never comes to the gate.
        boolean hidden = heard.isEmpty() && expected == 404;
        boolean same = heard.size() == 1 && heard.getFirst().permission().equals(permission);
        if (!same && !hidden)
            faults.add(route.name() + " " + who + " asks the gate for " + heard + ", and " + permission.name()
                    + " of the owner");
        if (permission.scope() == ScopeKind.PERSON
                && !guest.insider()
                && !route.pathVariables().isEmpty()) steal(route, guest);
    }

    /** One's own matters are asked for by who one is: whose the thing is shows only behind the gate. */
    private void steal(Route route, Guest guest) {
        var answer = knock.with(route, guest.token(), Knock.newTrace());
        expect(route, "in earnest, with an id of somebody else's, as " + guest.name(), 404, answer);
    }

    private void expect(Route route, String who, int status, ApiAnswer answer) {
        boolean truly = status != Turnstile.LET_THROUGH || Turnstile.turnedBack(answer.text());
        if (answer.status() == status && truly) return;
        faults.add(route.name() + " " + who + " must answer " + status + " and answers " + answer.status() + ": "
                + answer.text().lines().limit(2).toList());
    }
}
