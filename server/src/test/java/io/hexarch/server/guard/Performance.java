package io.hexarch.server.guard;

import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.server.guard.Stage.Furnished;
import io.hexarch.testkit.postgres.TestDatabase;
import java.sql.SQLException;

/** What a route is for, done in earnest: by the owner of a house, or by the operator where only they may. */
public record Performance(Stage stage, TestDatabase database) {

    private static final int MOST_GENERATIONS = 9;

    /** Whether nothing else can be done in the house afterwards. */
    public static boolean ends(Route route) {
        return route.method().equals("DELETE") || Circumstances.are(route);
    }

    /** Arranges it, then does it. */
    public ApiAnswer of(Route route, Furnished house, String trace) {
        arrange(route, house);
        var knock = new Knock(stage.visitors()::anonymous, house::id);
        var query = Circumstances.confirmation(route, () -> name(knock.path(route), house));
        var owners = untilItMatches(knock, route, house.owner().token(), trace, query);
        return owners.status() == 403 ? untilItMatches(knock, route, operator(), trace, query) : owners;
    }

    private ApiAnswer untilItMatches(Knock knock, Route route, String token, String trace, String query) {
        for (int generation = 1; ; generation++) {
            var answer = knock.with(route, token, trace, "\"" + generation + "\"", query);
            if (answer.status() != 412 || generation == MOST_GENERATIONS) return answer;
        }
    }

    private String name(String path, Furnished house) {
        return stage.visitors().as(house.owner()).get(path).hasStatus(200).at("/name");
    }

    private String operator() {
        return stage.visitors().operator().token();
    }

    /** Brings about what has to be there before. */
    public void arrange(Route route, Furnished house) {
        var wanted = Circumstances.of(route, house);
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            for (var sql : wanted.sql()) statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("before " + route.name(), e);
        }
        wanted.requests().forEach(request -> request.accept(stage.visitors().as(house.owner())));
    }
}
