package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonText;
import io.hexarch.cli.output.Plain;
import io.hexarch.client.LogLine;

/** How lines of a log look: for people with the pod's name in front, for machines as they came. */
record LogLines(Cli cli, boolean timestamps) {

    void print(Json json) {
        var out = cli.terminal().out();
        if (!cli.printer().forPeople()) {
            out.println(JsonText.compact(json));
            return;
        }
        var line = LogLine.of(json);
        var style = new io.hexarch.cli.terminal.Style(cli.terminal().outColours());
        out.println((timestamps ? style.dim(line.at() + " ") : "")
                + style.busy(Plain.line(line.pod()))
                + "  "
                + Plain.logLine(line.line()));
    }
}
