package io.hexarch.server.guard;

import io.hexarch.server.guard.Stage.Furnished;
import io.hexarch.testkit.architecture.ShrinkingList;
import io.hexarch.testkit.postgres.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everything that can be changed over HTTP, changed in earnest: does each deed leave its record, and is it answered as the contract says? */
final class Deeds {

    private final Stage stage;
    private final TestDatabase database;
    private final Performance performance;
    private final ShrinkingList unrecorded;
    private final DeclaredAnswers declared = DeclaredAnswers.ofFile();
    private final List<String> faults = new ArrayList<>();
    private @Nullable Furnished shared;

    /** @param unrecorded the routes whose use is no deed, with the reason */
    Deeds(Stage stage, TestDatabase database, ShrinkingList unrecorded) {
        this.stage = stage;
        this.database = database;
        this.performance = new Performance(stage, database);
        this.unrecorded = unrecorded;
    }

    /** A sentence for each route that changes something and leaves no record of it, or answers otherwise than is said. */
    List<String> faults(List<Route> routes) {
        Predicate<Route> ends = Performance::ends;
        var deeds = routes.stream().filter(Deeds::isDeed).toList();
        deeds.stream().filter(ends.negate()).forEach(route -> perform(route, usual()));
        deeds.stream().filter(ends).forEach(route -> perform(route, stage.furnished()));
        unrecorded
                .notNeeded()
                .forEach(name ->
                        faults.add(name + " leaves a record now, or is gone: take it off " + unrecorded.file()));
        return List.copyOf(faults);
    }

    /** Strangers' routes are told of by the tests of signing in; the proxy's deeds need an upstream. */
    static boolean isDeed(Route route) {
        return route.changes() && route.pattern().startsWith("/api/");
    }

    /** What is only changed is there for the next deed too. */
    private Furnished usual() {
        if (shared == null) shared = stage.furnished();
        return shared;
    }

    private void perform(Route route, Furnished house) {
        var trace = Knock.newTrace();
        var answer = performance.of(route, house, trace);
        if (answer.status() >= 300)
            faults.add(route.name() + " could not be performed by its owner: " + answer.status() + " " + answer.text()
                    + ". Teach Circumstances what has to be there before");
        else if (records(trace) == 0 && !unrecorded.excuses(route.name()))
            faults.add(route.name()
                    + " leaves no audit record: tell journal.record(actor, event) in the transaction of its use case, with an event whose audited() holds; or say in "
                    + unrecorded.file() + " why it is no deed");
        var statuses = declared.of(route);
        if (answer.status() < 300 && !statuses.isEmpty() && !statuses.contains(String.valueOf(answer.status())))
            faults.add(route.name() + " answered " + answer.status() + ", but api/openapi.yaml says " + statuses
                    + ": mend it there, and run ./hexarch generate");
    }

    private long records(String trace) {
        try (var superuser = database.superuser();
                var select = superuser.prepareStatement("""
                        select count(*)
                        from audit.record
                        where trace = ?
                          and (result = 'SUCCEEDED' or exists (
                            select from audit.outcome
                            where attempt_id = record.id and outcome.result = 'SUCCEEDED'))
                        """)) {
            select.setString(1, trace);
            var rows = select.executeQuery();
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the records cannot be read", e);
        }
    }
}
