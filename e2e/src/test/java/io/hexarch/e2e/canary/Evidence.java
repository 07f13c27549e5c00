package io.hexarch.e2e.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the journeys leave for the search after them, in a folder that the console's scripts write to as well:
 *
 * <ul>
 *   <li>{@code planted/*.jsonl}: secrets, each as {@code {kind, origin, value}};
 *   <li>{@code heard/*}: text that is to hold secrets, and whose secrets are to be known;
 *   <li>{@code places/*}: text in which no secret may stand.
 * </ul>
 */
public final class Evidence {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Evidence CURRENT =
            new Evidence(Path.of("target", "evidence").toAbsolutePath());

    private final Path folder;

    Evidence(Path folder) {
        this.folder = folder;
    }

    /** Of this run. */
    public static Evidence current() {
        return CURRENT;
    }

    public Path folder() {
        return folder;
    }

    /** Notes a secret, and returns it to be used. */
    public String planted(Kind kind, String origin, String value) {
        append("planted", origin + ".jsonl", JSON.writeValueAsString(new Secret(kind, origin, value)));
        return value;
    }

    /** Keeps what somebody was told in confidence. */
    public void heard(String origin, String text) {
        append("heard", origin, text);
    }

    /** Keeps what anybody might see. */
    public void place(String name, String text) {
        append("places", name, text);
    }

    public Set<Secret> secrets() {
        var secrets = new LinkedHashSet<Secret>();
        for (var file : files("planted"))
            text(file).lines().map(line -> JSON.readValue(line, Secret.class)).forEach(secrets::add);
        for (var file : files("heard")) Learned.from(name(file), text(file)).forEach(secrets::add);
        return secrets;
    }

    public List<Path> places() {
        return files("places");
    }

    private List<Path> files(String part) {
        if (!Files.isDirectory(folder.resolve(part))) return List.of();
        try (var files = Files.list(folder.resolve(part))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private synchronized void append(String part, String name, String text) {
        try {
            Files.createDirectories(folder.resolve(part));
            Files.writeString(
                    folder.resolve(part).resolve(name),
                    text + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
