package io.hexarch.cli.kubeconfig;

import io.hexarch.cli.Failure;
import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.UnexpectedJson;
import io.hexarch.cli.json.Yaml;
import io.hexarch.cli.settings.PrivateFile;
import io.hexarch.cli.terminal.Terminal;
import java.nio.file.Path;

/** A kubeconfig on disk, as kubectl would find it. */
public record KubeconfigFile(Path path) {

    /** The first file of {@code $KUBECONFIG}, else {@code ~/.kube/config}. */
    public static KubeconfigFile standard(Terminal terminal) {
        var named =
                terminal.variable("KUBECONFIG").map(text -> text.split(":")[0]).filter(text -> !text.isEmpty());
        var home = terminal.variable("HOME").orElseGet(() -> System.getProperty("user.home"));
        return new KubeconfigFile(named.map(Path::of).orElseGet(() -> Path.of(home, ".kube", "config")));
    }

    /** Puts an entry into the file. A file that cannot be understood is left as it is. */
    public void put(KubeconfigEntry entry, boolean current) {
        var file = new PrivateFile(path);
        file.write(Yaml.print(entry.into(present(file), current)));
    }

    private Json present(PrivateFile file) {
        var nothing = new Json.Members(java.util.Map.of());
        try {
            var json = file.read().map(Yaml::parse).orElse(nothing);
            return json == Json.Nothing.NULL ? nothing : new Json.Members(json.members());
        } catch (UnexpectedJson e) {
            throw Failure.usage("The kubeconfig " + path + " cannot be read, and was left as it is")
                    .because(String.valueOf(e.getMessage()))
                    .next("hexarch kubeconfig --file OTHER");
        }
    }
}
