package io.hexarch.server.attack;

import io.hexarch.server.attack.inside.Told;
import io.hexarch.server.guard.Route;
import io.hexarch.server.guard.Stage.Furnished;
import io.hexarch.workspaces.WorkspaceId;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom everybody attacks: a tenant with something of every kind.
 *
 * @param name a word in the names of the organization, and of another one of its owner's that is closed: who runs the platform knows it
 * @param used what its owner has sent with an idempotency key, by route
 * @param cursors of its lists, by route
 * @param mark the id of an event before all of its own
 * @param answered ids and secrets that it was told when it made things
 */
record Victim(
        Furnished house,
        String name,
        Map<String, Call> used,
        Map<String, String> cursors,
        String mark,
        Set<String> answered) {

    Victim {
        used = Map.copyOf(used);
        cursors = Map.copyOf(cursors);
        answered = Set.copyOf(answered);
    }

    /** Of its owner's, with its own ids: another one of what it has one of already. */
    Call call(Route route, Slot slot) {
        return new Requests(house::id, house::id, mark).of(route, slot);
    }

    /** Words that nobody else can know unless they are told. */
    Set<String> words() {
        var words = new LinkedHashSet<String>(Set.of(house.canary(), name));
        words.addAll(Told.in(WorkspaceId.parse(house.id(WorkspaceId.class)).orElseThrow())
                .words());
        answered.stream().filter(told -> told.startsWith("hxk_")).forEach(words::add);
        return words;
    }

    /** Ids, which whoever asks for them knows: one that was not in the request is told. */
    Set<String> ids() {
        var ids = new LinkedHashSet<String>();
        // A slug is made to be told.
        house.ids().forEach((type, id) -> {
            if (!type.getSimpleName().equals("Slug")) ids.add(id);
        });
        ids.add(house.owner().person());
        answered.stream().filter(told -> !told.startsWith("hxk_")).forEach(ids::add);
        return ids;
    }

    /** Whether there is something of its own in an answer that was not in the question. */
    boolean isToldIn(String text, Call call) {
        var sent = call.text();
        return Stream.concat(words().stream(), ids().stream())
                .anyMatch(told -> text.contains(told) && !sent.contains(told));
    }
}
