package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.output.Ago;
import io.hexarch.cli.output.Columns;
import io.hexarch.client.PersonSummary;
import java.time.Instant;
import java.util.function.Function;

/** How people with roles look, wherever they have them. */
record MemberViews(Cli cli) {

    /** How one kind of member is read. */
    record Reading<M>(
            Function<Json, M> of,
            Function<M, PersonSummary> person,
            Function<M, String> role,
            Function<M, Instant> since) {}

    <M> Columns<M> columns(Reading<M> member) {
        return Columns.of(member.of(), (M one) -> member.person().apply(one).email())
                .column("E-MAIL", one -> member.person().apply(one).email())
                .column("NAME", one -> member.person().apply(one).displayName())
                .column("ROLE", one -> member.role().apply(one))
                .column(
                        "SINCE",
                        one -> Ago.of(member.since().apply(one), cli.clock().instant()));
    }
}
