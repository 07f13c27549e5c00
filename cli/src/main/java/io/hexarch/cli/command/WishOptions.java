package io.hexarch.cli.command;

import io.hexarch.cli.Failure;
import io.hexarch.cli.http.Call;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import io.hexarch.cli.json.UnexpectedJson;
import io.hexarch.cli.json.Yaml;
import io.hexarch.cli.output.Printer;
import io.hexarch.cli.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A wish from a file, and whether it is only shown. */
public final class WishOptions {

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description =
                    "Read the wish from a YAML or JSON file, or from standard input (-). Flags given beside it win.")
    private @Nullable String file;

    @Option(names = "--dry-run", description = "Show the request that would be sent, and send nothing.")
    private boolean dryRun;

    boolean fromFile() {
        return file != null;
    }

    /** The wish of the file, with what the flags say put over it. */
    Json under(Terminal terminal, Json flags) {
        if (file == null) return flags;
        var members = new LinkedHashMap<>(read(terminal, file).members());
        members.putAll(flags.members());
        return new Json.Members(members);
    }

    /** The wish as a request, or what is missing for it to be one. */
    static <R> R as(Function<Json, R> request, Json wish) {
        try {
            return request.apply(wish);
        } catch (UnexpectedJson e) {
            throw Failure.usage("The wish is not complete").because(String.valueOf(e.getMessage()));
        }
    }

    /** Shows the call instead of sending it, if that was asked for. */
    boolean shown(Call<?> call, Printer printer) {
        if (!dryRun) return false;
        printer.document(new JsonMembers()
                .with("method", call.method().name())
                .with("path", call.target())
                .with("body", call.body())
                .done());
        return true;
    }

    static Json read(Terminal terminal, String file) {
        try {
            var text = file.equals("-")
                    ? new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(Path.of(file));
            var json = Yaml.parse(text);
            if (!(json instanceof Json.Members))
                throw Failure.usage(file + " holds no wish: a wish is a mapping")
                        .next("name: …");
            return json;
        } catch (UnexpectedJson e) {
            throw Failure.usage(file + " cannot be read").because(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw Failure.usage(file + " cannot be read")
                    .because(String.valueOf(e))
                    .causedBy(new UncheckedIOException(e));
        }
    }
}
