package io.hexarch.cli.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** An HTTP server on a port of its own whose routes a test lays. What no route takes is answered as the API does: 404. */
public final class TestServer implements AutoCloseable {

    private record Route(String method, Pattern path, List<String> names, Function<Received, Response> answer) {}

    private final HttpServer server;
    private final String scheme;
    private final List<Route> routes = new CopyOnWriteArrayList<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();

    private TestServer(HttpServer server, String scheme) {
        this.server = server;
        this.scheme = scheme;
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public static TestServer plain() {
        try {
            return new TestServer(HttpServer.create(anyPort(), 0), "http");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static TestServer secured(SSLContext context) {
        try {
            var server = HttpsServer.create(anyPort(), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context));
            return new TestServer(server, "https");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    public String url() {
        return scheme + "://localhost:" + server.getAddress().getPort();
    }

    /** Answers a route; the newest that fits is asked first. */
    public TestServer on(String method, String path, Function<Received, Response> answer) {
        var names = Pattern.compile("\\{(\\w+)}")
                .matcher(path)
                .results()
                .map(found -> found.group(1))
                .toList();
        routes.addFirst(new Route(method, Pattern.compile(path.replaceAll("\\{\\w+}", "([^/]+)")), names, answer));
        return this;
    }

    /** Answers a route with one response after the other, the last of them for ever. */
    public TestServer on(String method, String path, Response... responses) {
        var left = new ArrayDeque<>(List.of(responses));
        return on(method, path, _ -> {
            synchronized (left) {
                return left.size() > 1 ? left.removeFirst() : left.getFirst();
            }
        });
    }

    public List<Received> received() {
        return Collections.unmodifiableList(received);
    }

    public List<Received> received(String method, String path) {
        return received.stream()
                .filter(one -> one.method().equals(method) && one.path().equals(path))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = read(exchange);
            var response = answer(request);
            if (response.status() == Response.BROKEN) return;
            response.headers().forEach(exchange.getResponseHeaders()::set);
            if (!response.type().isEmpty()) exchange.getResponseHeaders().set("Content-Type", response.type());
            var bytes = response.bytes();
            exchange.sendResponseHeaders(response.status(), bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) exchange.getResponseBody().write(bytes);
        }
    }

    private Response answer(Received request) {
        received.add(request);
        for (var route : routes) {
            var matcher = route.path().matcher(request.path());
            if (!route.method().equals(request.method()) || !matcher.matches()) continue;
            var variables = new HashMap<String, String>();
            for (var group = 1; group <= matcher.groupCount(); group++)
                variables.put(route.names().get(group - 1), matcher.group(group));
            return route.answer().apply(request.with(variables));
        }
        return Response.problem(404, "web.not-found", "There is no " + request.path());
    }

    private static Received read(HttpExchange exchange) throws IOException {
        var headers = new LinkedHashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        return new Received(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                query(exchange.getRequestURI().getRawQuery()),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                Map.of());
    }

    private static Map<String, String> query(@Nullable String raw) {
        var query = new LinkedHashMap<String, String>();
        if (raw == null) return query;
        for (var pair : raw.split("&")) {
            var parts = pair.split("=", 2);
            query.put(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
