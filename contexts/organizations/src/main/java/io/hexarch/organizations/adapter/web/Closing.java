package io.hexarch.organizations.adapter.web;

import io.hexarch.organizations.domain.Life;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Since when an organization is closed, and until when it can be reopened. */
record Closing(Instant at, Instant until) {

    /** Null when the organization is not closing. */
    static @Nullable Closing of(Life life) {
        return life.closing()
                .map(closing -> new Closing(closing.at(), closing.until()))
                .orElse(null);
    }
}
