package io.hexarch.server.guard;

import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Signed;

/** People who work in no organization. */
public record Strangers(Stage stage) {

    private static final int MOST_GENERATIONS = 9;

    /** A new token of theirs that is for no organization. */
    public String withoutOrganization(Signed someone) {
        var fresh = stage.visitors().signIn(someone.email(), Visitors.PASSWORD);
        return stage.visitors()
                .anonymous()
                .post("/auth/switch", "{\"organization\":null,\"refreshToken\":\"" + fresh.refresh() + "\"}")
                .hasStatus(200)
                .at("/accessToken");
    }

    /** Somebody new, whom the operator has made an auditor. */
    public Signed auditor() {
        var someone = stage.furnished().owner();
        var path = "/api/v1/admin/people/" + someone.person() + "/platform-roles";
        var operator = withoutOrganization(stage.visitors().operator());
        for (int generation = 1; generation < MOST_GENERATIONS; generation++) {
            var answer = stage.visitors()
                    .bearer(operator)
                    .header("If-Match", "\"" + generation + "\"")
                    .put(path, "{\"roles\":[\"auditor\"]}");
            if (answer.status() == 200) return someone;
            answer.hasStatus(412);
        }
        throw new IllegalStateException("nobody can be made an auditor");
    }
}
