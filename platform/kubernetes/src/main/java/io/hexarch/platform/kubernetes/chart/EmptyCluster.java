package io.hexarch.platform.kubernetes.chart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A Kubernetes API without any objects, for the {@code lookup} of charts: on this machine only, for as long as one rendering takes. */
final class EmptyCluster implements AutoCloseable {

    private static final String CORE_KINDS = """
            {"kind":"APIResourceList","apiVersion":"v1","groupVersion":"v1","resources":[
             {"name":"namespaces","singularName":"","namespaced":false,"kind":"Namespace","verbs":["get","list"]},
             {"name":"services","singularName":"","namespaced":true,"kind":"Service","verbs":["get","list"]},
             {"name":"secrets","singularName":"","namespaced":true,"kind":"Secret","verbs":["get","list"]},
             {"name":"configmaps","singularName":"","namespaced":true,"kind":"ConfigMap","verbs":["get","list"]}]}
            """;
    private static final String NOT_FOUND = """
            {"kind":"Status","apiVersion":"v1","status":"Failure","reason":"NotFound","message":"not found","code":404}
            """;
    private static final Map<String, String> ANSWERS = Map.of("/api/v1", CORE_KINDS);

    private final HttpServer server;

    EmptyCluster() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", EmptyCluster::answer);
        server.start();
    }

    String kubeconfig() {
        return """
                {"apiVersion": "v1", "kind": "Config", "current-context": "empty",
                 "contexts": [{"name": "empty", "context": {"cluster": "empty", "user": "nobody"}}],
                 "clusters": [{"name": "empty", "cluster": {"server": "http://127.0.0.1:%d"}}],
                 "users": [{"name": "nobody", "user": {}}]}
                """.formatted(server.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var known = ANSWERS.get(exchange.getRequestURI().getPath());
            byte[] body = (known == null ? NOT_FOUND : known).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(known == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
