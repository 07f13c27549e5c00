package io.hexarch.cli.settings;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonText;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tokens in a file for its owner alone, on systems without a keyring. */
public final class FileCredentials implements CredentialStore {

    private final PrivateFile file;

    public FileCredentials(Path path) {
        this.file = new PrivateFile(path);
    }

    @Override
    public Optional<Credentials> read(String server) {
        return Optional.ofNullable(all().get(server)).map(JsonText::compact).map(Credentials::parse);
    }

    @Override
    public void write(String server, Credentials credentials) {
        var all = new LinkedHashMap<>(all());
        all.put(server, JsonText.parse(credentials.print()));
        save(all);
    }

    @Override
    public void remove(String server) {
        var all = new LinkedHashMap<>(all());
        if (all.remove(server) == null) return;
        if (all.isEmpty()) file.delete();
        else save(all);
    }

    @Override
    public String place() {
        return "in the file " + file.path() + ", readable by you alone (no keyring was found on this system)";
    }

    private Map<String, Json> all() {
        return file.read().map(text -> JsonText.parse(text).members()).orElse(Map.of());
    }

    private void save(Map<String, Json> all) {
        file.write(JsonText.pretty(new Json.Members(all)) + "\n");
    }
}
