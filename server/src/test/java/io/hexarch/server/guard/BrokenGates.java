package io.hexarch.server.guard;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.kernel.problem.AccessRefused;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Gates and doorkeepers that let in whom they should not, or turn away whom they should let in. */
final class BrokenGates {

    private static final String ADD = "POST /api/v1/organizations/{organization}/invitations";
    private static final String READ = "GET /api/v1/organizations/{organization}/members";

    private final Turnstile turnstile;
    private final Doorkeeper doorkeeper;
    private final BadTokens bad;
    private final Function<String, List<String>> doors;

    /** @param doors what the guard of doors says about the route of a name */
    BrokenGates(Turnstile turnstile, Doorkeeper doorkeeper, BadTokens bad, Function<String, List<String>> doors) {
        this.turnstile = turnstile;
        this.doorkeeper = doorkeeper;
        this.bad = bad;
        this.doors = doors;
    }

    List<Breakage> all() {
        return List.of(
                gate("a use case that does not ask", READ, _ -> {}, "asks the gate 0 times"),
                gate("a use case that asks twice", READ, BrokenGates::twice, "asks the gate 2 times"),
                gate("a gate that is open", ADD, asking -> asking.listen().run(), "as the viewer must answer 403"),
                gate("a gate that is closed", READ, BrokenGates::closed, "as the owner must answer 422"),
                gate(
                        "an id of another tenant accepted",
                        READ,
                        BrokenGates::ownScope,
                        "as the owner of another organization must answer 404"),
                gate(
                        "what is hidden told by its status",
                        READ,
                        BrokenGates::telling,
                        "as the owner of another organization must answer 404"),
                gate(
                        "a key's limits ignored",
                        READ,
                        BrokenGates::unlimited,
                        "as the owner's limited key must answer 403"),
                gate("operators let into tenants", READ, BrokenGates::unattached, "as the operator must answer 404"),
                gate(
                        "a role that the permission does not name",
                        ADD,
                        BrokenGates::ofMembers,
                        "as the member must answer 403"),
                door("an expired token accepted", bad.expired(), "with an expired token must answer 401"),
                door("a forged token accepted", bad.forged(), "with a token that is not ours must answer 401"),
                door(
                        "nonsense accepted for a token",
                        bad.garbage(),
                        "with something that is no token must answer 401"));
    }

    private Breakage gate(String name, String route, Turnstile.Sabotage how, String says) {
        return new Breakage(name, () -> turnstile.broken(how, () -> doors.apply(route)), says);
    }

    private Breakage door(String name, String token, String says) {
        return new Breakage(name, () -> doorkeeper.taking(token, () -> doors.apply(READ)), says);
    }

    private static void ask(Turnstile.Asking asking, Actor actor, Scope scope) {
        asking.listen().run();
        asking.gate().require(actor, asking.permission(), scope);
    }

    private static void twice(Turnstile.Asking asking) {
        asking.listen().run();
        ask(asking, asking.actor(), asking.scope());
    }

    private static void closed(Turnstile.Asking asking) {
        asking.listen().run();
        throw AccessRefused.forbidden(asking.permission().name());
    }

    private static void ownScope(Turnstile.Asking asking) {
        var own = asking.actor().organization().map(Scope::of).orElse(asking.scope());
        ask(asking, asking.actor(), asking.scope().kind() == ScopeKind.ORGANIZATION ? own : asking.scope());
    }

    private static void telling(Turnstile.Asking asking) {
        asking.listen().run();
        if (!asking.gate().may(asking.actor(), asking.permission(), asking.scope()))
            throw AccessRefused.forbidden(asking.permission().name());
    }

    private static void unlimited(Turnstile.Asking asking) {
        ask(
                asking,
                changed(
                        asking.actor(),
                        (person, organization) -> new Actor.Person(
                                person.person(),
                                organization,
                                new Credential.Session(new SessionId(person.id())),
                                person.origin())),
                asking.scope());
    }

    private static void unattached(Turnstile.Asking asking) {
        if (asking.actor().organization().isPresent()) ask(asking, asking.actor(), asking.scope());
        else asking.listen().run();
    }

    private static void ofMembers(Turnstile.Asking asking) {
        asking.listen().run();
        if (asking.actor()
                .organization()
                .map(Scope::of)
                .filter(asking.scope()::equals)
                .isEmpty()) throw AccessRefused.notFound();
    }

    private static Actor changed(
            Actor actor, BiFunction<Actor.Person, java.util.Optional<OrganizationId>, Actor> change) {
        return actor instanceof Actor.Person person ? change.apply(person, person.organization()) : actor;
    }
}
