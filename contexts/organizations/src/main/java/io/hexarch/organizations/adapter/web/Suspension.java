package io.hexarch.organizations.adapter.web;

import io.hexarch.organizations.domain.Life;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why an operator keeps everybody out, and since when. */
record Suspension(String reason, Instant at) {

    /** Null when the organization is not suspended. */
    static @Nullable Suspension of(Life life) {
        return life.suspension()
                .map(suspension -> new Suspension(suspension.reason().text(), suspension.at()))
                .orElse(null);
    }
}
