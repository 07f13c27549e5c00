package io.hexarch.server.fault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * As much of a Kubernetes API, over HTTP, as looking at a host cluster and beginning a workspace on it needs. Keeps what is applied. It
 * can be taken away and comes back at the same address with what it had.
 */
final class FakeHost implements AutoCloseable {

    /** Whoever shows it may do everything but what is denied. */
    static final String TOKEN = "from-a-program";

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Map<String, String> KNOWN = Map.of(
            "/version",
            """
            {"major":"1","minor":"35","gitVersion":"v1.35.6","gitCommit":"0","gitTreeState":"clean","platform":"linux/amd64"}""",
            "/api/v1/nodes",
            """
            {"kind":"NodeList","apiVersion":"v1","metadata":{},"items":[{"metadata":{"name":"one"}}]}""",
            "/api/v1/persistentvolumes",
            """
            {"kind":"PersistentVolumeList","apiVersion":"v1","metadata":{},"items":[]}""",
            "/api/v1/namespaces/default/services/kubernetes",
            """
            {"kind":"Service","apiVersion":"v1","metadata":{"name":"kubernetes"},"spec":{"clusterIPs":["10.96.0.1"]}}""",
            "/apis/discovery.k8s.io/v1/namespaces/default/endpointslices",
            """
            {"kind":"EndpointSliceList","apiVersion":"discovery.k8s.io/v1","metadata":{},"items":[]}""",
            "/apis/scheduling.k8s.io/v1/priorityclasses",
            """
            {"kind":"PriorityClassList","apiVersion":"scheduling.k8s.io/v1","metadata":{},"items":[]}""",
            "/apis/storage.k8s.io/v1/storageclasses",
            """
            {"kind":"StorageClassList","apiVersion":"storage.k8s.io/v1","metadata":{},"items":[{"metadata":{"name":"disks",
             "annotations":{"storageclass.kubernetes.io/is-default-class":"true"}},"provisioner":"example.com/disks"}]}""",
            "/apis/admissionregistration.k8s.io/v1",
            """
            {"kind":"APIResourceList","apiVersion":"v1","groupVersion":"admissionregistration.k8s.io/v1","resources":[
             {"name":"validatingadmissionpolicies","kind":"ValidatingAdmissionPolicy","namespaced":false,"verbs":["get"]}]}""");

    private final Map<String, ObjectNode> objects = new ConcurrentSkipListMap<>();
    private final AtomicLong version = new AtomicLong();
    private volatile Set<String> denied = Set.of();
    private int port;
    private @Nullable HttpServer server;

    /** Begins to answer, where it answered before. */
    FakeHost start() {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            started.createContext("/", this::answer);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.start();
            port = started.getAddress().getPort();
            server = started;
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (server != null) server.stop(0);
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** @param rights as {@code create statefulsets.apps} */
    void deny(String... rights) {
        denied = Set.of(rights);
    }

    /** Names of the namespaces that bear the label of this workspace. */
    Set<String> namespacesOf(String workspace) {
        return objects.values().stream()
                .filter(object -> object.at("/kind").asString().equals("Namespace"))
                .filter(object -> object.at("/metadata/labels/hexarch.io~1workspace")
                        .asString()
                        .equals(workspace))
                .map(object -> object.at("/metadata/name").asString())
                .collect(Collectors.toSet());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var body = exchange.getRequestBody().readAllBytes();
            var shown = exchange.getRequestHeaders().getFirst("Authorization");
            if (!("Bearer " + TOKEN).equals(shown)) send(exchange, 401, status(401, "Unauthorized"));
            else
                switch (exchange.getRequestMethod()) {
                    case "GET" -> get(exchange, path);
                    case "POST" -> send(exchange, 201, review((ObjectNode) JSON.readTree(body)));
                    case "PATCH" -> patch(exchange, path, (ObjectNode) JSON.readTree(body));
                    case "DELETE" -> {
                        objects.remove(path);
                        send(exchange, 200, "{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"status\":\"Success\"}");
                    }
                    default -> send(exchange, 405, status(405, "no such method"));
                }
        }
    }

    private void get(HttpExchange exchange, String path) throws IOException {
        if (path.equals("/api/v1/namespaces")) {
            var items = objects.values().stream()
                    .filter(object -> object.at("/kind").asString().equals("Namespace"))
                    .map(JsonNode::toString)
                    .collect(Collectors.joining(","));
            send(
                    exchange,
                    200,
                    "{\"kind\":\"NamespaceList\",\"apiVersion\":\"v1\",\"metadata\":{},\"items\":[" + items + "]}");
            return;
        }
        var found = Optional.ofNullable(KNOWN.get(path))
                .or(() -> Optional.ofNullable(objects.get(path)).map(JsonNode::toString));
        if (found.isPresent()) send(exchange, 200, found.get());
        else send(exchange, 404, status(404, path + " not found"));
    }

    private String review(ObjectNode review) {
        var asked = review.at("/spec/resourceAttributes");
        var group = asked.at("/group").asString("");
        var right = asked.at("/verb").asString() + " " + asked.at("/resource").asString()
                + (group.isEmpty() ? "" : "." + group);
        review.putObject("status").put("allowed", !denied.contains(right));
        return review.toString();
    }

    /** No pod can be made: there is nothing that could run one. */
    private void patch(HttpExchange exchange, String path, ObjectNode wished) throws IOException {
        if (path.contains("/pods/")) {
            send(exchange, 403, status(403, "pods are forbidden: this cluster runs none"));
            return;
        }
        var type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        var object = objects.merge(
                path, wished, (before, now) -> type.contains("apply-patch") ? now.deepCopy() : merged(before, now));
        var meta = (ObjectNode) object.get("metadata");
        if (!meta.has("uid")) {
            meta.put("uid", UUID.randomUUID().toString());
            meta.put("creationTimestamp", "2026-11-21T00:00:00Z");
        }
        meta.put("resourceVersion", Long.toString(version.incrementAndGet()));
        send(exchange, 200, object.toString());
    }

    /** RFC 7396. */
    private static ObjectNode merged(ObjectNode before, ObjectNode change) {
        var after = before.deepCopy();
        change.properties().forEach(field -> {
            var old = after.get(field.getKey());
            if (old instanceof ObjectNode object && field.getValue() instanceof ObjectNode inner)
                after.set(field.getKey(), merged(object, inner));
            else after.set(field.getKey(), field.getValue());
        });
        return after;
    }

    private static String status(int code, String message) {
        return "{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"status\":\"Failure\",\"code\":" + code + ",\"message\":\""
                + message + "\"}";
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
