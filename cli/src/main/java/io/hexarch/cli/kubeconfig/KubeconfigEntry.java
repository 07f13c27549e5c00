package io.hexarch.cli.kubeconfig;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * One context of a kubeconfig with its cluster and its user, all three of the same name.
 *
 * @param cluster address and authority of the API
 * @param user how to prove who one is
 */
public record KubeconfigEntry(String name, Json cluster, Json user) {

    /** The entry of a kubeconfig that the server wrote, under a name of ours. */
    public static KubeconfigEntry of(String name, Json kubeconfig) {
        return new KubeconfigEntry(
                name,
                kubeconfig.at("clusters").items().getFirst().at("cluster"),
                kubeconfig.at("users").items().getFirst().at("user"));
    }

    /** The same with a user that asks a program for tokens. */
    public KubeconfigEntry askingFor(String program, List<String> arguments) {
        var exec = new JsonMembers()
                .with("apiVersion", "client.authentication.k8s.io/v1")
                .with("command", program)
                .withList("args", arguments, Json.Text::new)
                .with("interactiveMode", "Never")
                .with("provideClusterInfo", false)
                .done();
        return new KubeconfigEntry(
                name, cluster, new JsonMembers().with("exec", exec).done());
    }

    /** The bearer token of the user, if it has one. */
    public Optional<String> token() {
        return Optional.ofNullable(user.optional("token", Json::text));
    }

    /** A kubeconfig of this entry alone. */
    public Json alone() {
        return into(
                new JsonMembers()
                        .with("apiVersion", "v1")
                        .with("kind", "Config")
                        .done(),
                true);
    }

    /**
     * Another kubeconfig with this entry in it. What it held under the same name is replaced, all else stays.
     *
     * @param current whether it becomes the current context
     */
    public Json into(Json kubeconfig, boolean current) {
        var members = new LinkedHashMap<>(kubeconfig.members());
        members.putIfAbsent("apiVersion", new Json.Text("v1"));
        members.putIfAbsent("kind", new Json.Text("Config"));
        put(members, "clusters", "cluster", cluster);
        put(members, "users", "user", user);
        put(
                members,
                "contexts",
                "context",
                new JsonMembers().with("cluster", name).with("user", name).done());
        if (current || members.get("current-context") == null) members.put("current-context", new Json.Text(name));
        return new Json.Members(members);
    }

    private void put(LinkedHashMap<String, Json> members, String list, String kind, Json value) {
        var entries = new ArrayList<Json>();
        if (members.get(list) instanceof Json.Items(var present)) {
            present.stream()
                    .filter(entry -> !name.equals(entry.optional("name", Json::text)))
                    .forEach(entries::add);
        }
        entries.add(new JsonMembers().with("name", name).with(kind, value).done());
        members.put(list, new Json.Items(entries));
    }
}
