package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.output.Ago;
import io.hexarch.cli.output.Columns;
import io.hexarch.cli.output.FirstSentence;
import io.hexarch.client.ResourceEvent;
import java.util.List;

/** How events of a resource look. */
record EventViews(Cli cli) {

    void list(List<Json> events) {
        cli.printer()
                .list(
                        events,
                        Columns.of(ResourceEvent::of, ResourceEvent::reason)
                                .column(
                                        "AGO",
                                        event -> Ago.of(event.at(), cli.clock().instant()))
                                .column("TYPE", ResourceEvent::type)
                                .column("REASON", ResourceEvent::reason)
                                .column("OBJECT", ResourceEvent::object)
                                .column("MESSAGE", event -> FirstSentence.of(event.message())),
                        "Nothing has happened yet.");
    }
}
