package io.hexarch.cli.settings;

import io.hexarch.cli.Failure;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import io.hexarch.cli.json.UnexpectedJson;
import io.hexarch.cli.json.Yaml;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The context file {@code config.yaml}: the servers that are known, and what was chosen on each. It holds no secret. */
public record Configuration(Optional<String> current, Map<String, ServerSettings> servers) {

    public Configuration {
        servers = Collections.unmodifiableMap(new LinkedHashMap<>(servers));
    }

    public static Configuration read(Path file) {
        var text = new PrivateFile(file).read();
        if (text.isEmpty() || text.get().isBlank()) return new Configuration(Optional.empty(), Map.of());
        try {
            var json = Yaml.parse(text.get());
            return new Configuration(
                    Optional.ofNullable(json.optional("current", Json::text)),
                    Optional.ofNullable(json.optional("servers", servers -> servers.map(ServerSettings::of)))
                            .orElse(Map.of()));
        } catch (UnexpectedJson e) {
            throw Failure.usage("The context file " + file + " cannot be read")
                    .because(String.valueOf(e.getMessage()))
                    .next("mend it, or remove it and run: hexarch login");
        }
    }

    public void write(Path file) {
        new PrivateFile(file)
                .write(Yaml.print(new JsonMembers()
                        .with("current", current.orElse(null))
                        .withMap("servers", servers, ServerSettings::toJson)
                        .done()));
    }

    public ServerSettings of(String server) {
        return servers.getOrDefault(server, ServerSettings.NONE);
    }

    public Configuration with(String server, UnaryOperator<ServerSettings> change) {
        var changed = new LinkedHashMap<>(servers);
        changed.put(server, change.apply(of(server)));
        return new Configuration(current, changed);
    }

    public Configuration withCurrent(String server) {
        return new Configuration(Optional.of(server), servers);
    }
}
