package io.hexarch.cli.command;

import io.hexarch.cli.Failure;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What an application is to be, as flags say it. What is not said is left as it is, or to the server's defaults. */
final class ApplicationOptions {

    @Option(names = "--image", paramLabel = "IMAGE", description = "What to run.")
    private @Nullable String image;

    @Option(names = "--port", paramLabel = "PORT", description = "The port it listens on. Default: 8080.")
    private @Nullable Integer port;

    @Option(names = "--replicas", paramLabel = "NUMBER", description = "How many of it. Default: 1.")
    private @Nullable Integer replicas;

    @Option(
            names = {"-e", "--env"},
            paramLabel = "NAME=VALUE",
            description = "A variable of its environment; NAME- removes one. May be repeated.")
    private List<String> variables = List.of();

    @Option(names = "--cpu", paramLabel = "QUANTITY", description = "Processors of each pod, e.g. 250m.")
    private @Nullable String cpu;

    @Option(names = "--memory", paramLabel = "QUANTITY", description = "Memory of each pod, e.g. 256Mi.")
    private @Nullable String memory;

    @Option(names = "--health-path", paramLabel = "PATH", description = "The path that answers 200 when it is well.")
    private @Nullable String healthPath;

    /** The flags as members of a request; a removed variable is null, as a merge patch has it. */
    JsonMembers wish() {
        var resources = cpu == null && memory == null
                ? null
                : new JsonMembers().with("cpu", cpu).with("memory", memory).done();
        return new JsonMembers()
                .with("image", image)
                .with("port", port)
                .with("replicas", replicas)
                .with("env", environment())
                .with("resources", resources)
                .with("healthPath", healthPath);
    }

    private @Nullable Json environment() {
        if (variables.isEmpty()) return null;
        var members = new LinkedHashMap<String, Json>();
        for (var variable : variables) {
            var equals = variable.indexOf('=');
            if (equals > 0) {
                members.put(variable.substring(0, equals), new Json.Text(variable.substring(equals + 1)));
            } else if (variable.length() > 1 && variable.endsWith("-")) {
                members.put(variable.substring(0, variable.length() - 1), Json.Nothing.NULL);
            } else {
                throw Failure.usage("\"" + variable + "\" is no variable")
                        .next("--env NAME=VALUE, or --env NAME- to remove one");
            }
        }
        return new Json.Members(members);
    }
}
