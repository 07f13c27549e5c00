package io.hexarch.cli.output;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import io.hexarch.cli.json.JsonText;
import io.hexarch.cli.json.Yaml;
import io.hexarch.cli.terminal.Terminal;
import java.util.List;
import java.util.function.Supplier;

/** Writes data to standard output in the format that was asked for. Machines get what the server sent, not what this version knows of it. */
public final class Printer {

    private final Terminal terminal;
    private final OutputFormat format;

    public Printer(Terminal terminal, OutputFormat format) {
        this.terminal = terminal;
        this.format = format;
    }

    /** Whether a person reads this, to whom a word more may be said. */
    public boolean forPeople() {
        return format instanceof OutputFormat.Tables;
    }

    /** @param none what a person is told when there are no items */
    public <T> void list(List<Json> items, Columns<T> columns, String none) {
        switch (format) {
            case OutputFormat.Tables tables when items.isEmpty() -> terminal.say(none);
            case OutputFormat.Tables tables -> lines(columns.table(items).lines());
            case OutputFormat.Names names ->
                items.forEach(item -> terminal.out().println(columns.name(item)));
            case OutputFormat.JsonDocument json -> document(listOf(items));
            case OutputFormat.YamlDocument yaml -> document(listOf(items));
            case OutputFormat.Path path -> document(listOf(items));
        }
    }

    public void one(Json item, Supplier<Details> details) {
        switch (format) {
            case OutputFormat.Tables tables -> lines(details.get().lines());
            case OutputFormat.Names names ->
                terminal.out().println(details.get().name());
            case OutputFormat.JsonDocument json -> document(item);
            case OutputFormat.YamlDocument yaml -> document(item);
            case OutputFormat.Path path -> document(item);
        }
    }

    /** JSON that has no other form for people. */
    public void document(Json json) {
        switch (format) {
            case OutputFormat.Tables tables -> terminal.out().println(JsonText.pretty(json));
            case OutputFormat.Names names -> terminal.out().println(JsonText.pretty(json));
            case OutputFormat.JsonDocument document -> terminal.out().println(JsonText.pretty(json));
            case OutputFormat.YamlDocument document -> terminal.out().print(Yaml.print(json));
            case OutputFormat.Path(var template) -> {
                var text = template.apply(json);
                terminal.out().print(text.endsWith("\n") || text.isEmpty() ? text : text + "\n");
            }
        }
    }

    private void lines(List<String> lines) {
        lines.forEach(terminal.out()::println);
    }

    private static Json listOf(List<Json> items) {
        return new JsonMembers().with("items", new Json.Items(items)).done();
    }
}
