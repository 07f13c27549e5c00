package io.hexarch.applications.domain;

import java.util.ArrayList;

/** What is different between two templates, in words for a list of releases. */
public final class Change {

    private Change() {}

    public static String between(Template before, Template after) {
        var changes = new ArrayList<String>();
        if (!before.image().equals(after.image())) changes.add("image " + after.image());
        if (before.port() != after.port()) changes.add("port " + after.port());
        if (!before.environment().equals(after.environment())) changes.add("environment");
        if (!before.command().equals(after.command())) changes.add("command");
        if (!before.resources().equals(after.resources())) changes.add("resources");
        if (!before.healthPath().equals(after.healthPath())) changes.add("health check");
        return changes.isEmpty() ? "nothing" : String.join(", ", changes);
    }
}
