// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of Person; nextCursor leads to the next one and is null on the last.
 */
public record PagePerson(
        List<Person> items,
        @Nullable String nextCursor) {

    public static PagePerson of(Json json) {
        return new PagePerson(
                json.at("items").list(Person::of),
                json.optional("nextCursor", Json::text));
    }
}
