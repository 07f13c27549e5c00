package io.hexarch.cli.settings;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where files are, as the XDG base directory specification says.
 *
 * @param configuration what must survive
 * @param cache what can be fetched again
 * @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base Directory Specification</a>
 */
public record Folders(Path configuration, Path cache) {

    public static Folders of(Map<String, String> environment) {
        var home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")));
        return new Folders(
                folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")),
                folder(environment.get("XDG_CACHE_HOME"), home.resolve(".cache")));
    }

    /** The specification: a path that is not absolute is to be ignored. */
    private static Path folder(@org.jspecify.annotations.Nullable String named, Path otherwise) {
        var root = named == null || !Path.of(named).isAbsolute() ? otherwise : Path.of(named);
        return root.resolve("hexarch");
    }

    public Path configurationFile() {
        return configuration.resolve("config.yaml");
    }

    public Path credentialsFile() {
        return configuration.resolve("credentials.json");
    }

    public Path lockFile() {
        return configuration.resolve("lock");
    }

    public Path kubectlTokens() {
        return cache.resolve("kubectl");
    }
}
