package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.http.Call;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonText;
import io.hexarch.cli.json.UnexpectedJson;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Calls any route: for what has no command. The one place where a call is written by hand. */
@Command(
        name = "api",
        description = {
            "Call any route of the API.",
            "A path without a slash at its beginning is one of /api/v1: hexarch api GET me/sessions"
        })
final class ApiCommand implements Callable<Integer> {

    private final Cli cli;

    @Parameters(index = "0", paramLabel = "METHOD", description = "GET, POST, PUT, PATCH or DELETE.")
    private String method = "";

    @Parameters(index = "1", paramLabel = "PATH", description = "With its query.")
    private String path = "";

    @Option(
            names = {"-d", "--data"},
            paramLabel = "JSON",
            description = "The request's body.")
    private @Nullable String data;

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "The request's body from a YAML or JSON file, or from standard input (-).")
    private @Nullable String file;

    @Option(
            names = {"-H", "--header"},
            paramLabel = "NAME:VALUE",
            description = "A header, e.g. 'If-Match: \"3\"'; may be repeated.")
    private List<String> headers = List.of();

    ApiCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        var call = Call.of(method(), path.startsWith("/") ? path : "/api/v1/" + path, json -> json);
        for (var header : headers) call = withHeader(call, header);
        var body = body();
        if (body != null) call = call.body(body);
        var answer = cli.session().send(call).json();
        if (answer != Json.Nothing.NULL) cli.printer().document(answer);
        return ExitCode.DONE.number();
    }

    private Call.Method method() {
        try {
            return Call.Method.valueOf(method.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Failure.usage("There is no method \"" + method + "\"").next("hexarch api GET " + path);
        }
    }

    private static Call<Json> withHeader(Call<Json> call, String header) {
        var colon = header.indexOf(':');
        if (colon < 1) throw Failure.usage("\"" + header + "\" is no header").next("-H 'If-Match: \"3\"'");
        return call.header(
                header.substring(0, colon).strip(), header.substring(colon + 1).strip());
    }

    private @Nullable Json body() {
        if (data != null && file != null) throw Failure.usage("-d and -f exclude each other");
        if (file != null) return WishOptions.read(cli.terminal(), file);
        if (data == null) return null;
        try {
            return JsonText.parse(data);
        } catch (UnexpectedJson e) {
            throw Failure.usage("The data is no JSON").because(String.valueOf(e.getMessage()));
        }
    }
}
