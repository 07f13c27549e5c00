package io.hexarch.platform.events;

import static io.hexarch.platform.events.EventPermissions.ORGANIZATION_WATCH;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.usecase.UseCase;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Opens a listener's share of the live feed: events of the actor's organization, each only as long as the actor may see its scope. */
@UseCase
final class WatchEvents {

    private final Access access;
    private final LiveFeed feed;
    private final EventReader reader;

    WatchEvents(Access access, LiveFeed feed, EventReader reader) {
        this.access = access;
        this.feed = feed;
        this.reader = reader;
    }

    /**
     * @param scopes only events of these; empty: of all that the actor may see
     * @param after the last event that the listener has heard
     */
    LiveStream watch(Actor actor, Set<Scope> scopes, Optional<EventPosition> after) {
        var organization = actor.tenant();
        access.require(actor, ORGANIZATION_WATCH, Scope.of(organization));
        Predicate<EventEnvelope> wanted = event -> event.organization().equals(organization)
                && (scopes.isEmpty() || scopes.contains(event.scope()) || scopes.contains(Scope.of(organization)));
        Predicate<EventEnvelope> visible = event -> EventPermissions.toWatch(event.scope())
                .map(permission -> access.may(actor, permission, event.scope()))
                .orElse(false);
        var subscription = new LiveSubscription(wanted);
        var from = feed.join(subscription);
        BooleanSupplier mayGoOn = () -> access.may(actor, ORGANIZATION_WATCH, Scope.of(organization));
        return new LiveStream(subscription, feed, reader, wanted.and(visible), visible, mayGoOn, from, after);
    }
}
