package io.hexarch.organizations.testkit;

import io.hexarch.platform.web.settings.WebSettings;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.platform.web.test.ApiRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * People at their browsers and terminals, with real sessions of a server that runs in a test. Take it as a bean
 * ({@code @Import(Visitors.class)}).
 */
@Import(QuickHashing.class)
public class Visitors {

    public static final String PASSWORD = "marble otter seldom naps";
    private static final String OPERATOR = "root@example.com";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final WebServerApplicationContext server;
    private final WebSettings settings;
    /** As browsers and kubectl do: on a connection without TLS, Java's client would ask for HTTP/2 with every request. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private boolean begun;

    public Visitors(WebServerApplicationContext server, WebSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /** Somebody with an access token, by the command line. */
    public record Signed(String email, String person, String token, String refresh) {}

    public ApiRequest anonymous() {
        var port = java.util.Objects.requireNonNull(server.getWebServer()).getPort();
        return new ApiRequest(client, URI.create("http://localhost:" + port));
    }

    public ApiRequest as(Signed who) {
        return bearer(who.token());
    }

    public ApiRequest bearer(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    /** Waits until a resource is in that state; the answer that says so. */
    public ApiAnswer await(Signed who, String path, String state) {
        return Awaitility.await(path + " is " + state)
                .atMost(PATIENCE)
                .until(
                        () -> as(who).get(path).hasStatus(200),
                        answer -> answer.at("/state").equals(state));
    }

    /**
     * The first operator, made by the one-time link when nobody has been before. In a session of its own each time: the sixth displaces
     * the first.
     */
    public synchronized Signed operator() {
        if (!begun) anonymous().post("/auth/bootstrap", bootstrap(linkToken())).hasStatus(200);
        begun = true;
        return signIn(OPERATOR, PASSWORD);
    }

    public static String bootstrap(String token) {
        return """
                {"token":"%s","email":"%s","displayName":"Root","password":"%s"}""".formatted(token, OPERATOR, PASSWORD);
    }

    public String linkToken() {
        var file = settings.state().resolve("first-operator-link");
        Awaitility.await().until(() -> Files.exists(file));
        try {
            var link = Files.readString(file).strip();
            return link.substring(link.indexOf("#token=") + "#token=".length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ApiAnswer trySignIn(String email, String password) {
        return anonymous().post("/auth/sign-in", """
                        {"email":"%s","password":"%s","client":"cli"}""".formatted(email, password));
    }

    public Signed signIn(String email, String password) {
        return signed(trySignIn(email, password).hasStatus(200));
    }

    public static Signed signed(ApiAnswer answer) {
        return new Signed(
                answer.at("/person/email"),
                answer.at("/person/id"),
                answer.at("/accessToken"),
                answer.at("/refreshToken"));
    }

    /** The same person, with tokens for another organization. */
    public Signed switchTo(Signed who, String organization) {
        return signed(anonymous()
                .post("/auth/switch", """
                        {"organization":"%s","refreshToken":"%s"}""".formatted(organization, who.refresh()))
                .hasStatus(200));
    }

    /** An organization that nobody else uses; the answer is its id. */
    public String found(Signed who, String name) {
        return as(who).post("/api/v1/organizations", """
                        {"name":"%s"}""".formatted(name))
                .hasStatus(201)
                .at("/id");
    }

    /** A new owner of a new organization, signed in for it. */
    public Tenant tenant() {
        var operator = operator();
        int number = COUNT.incrementAndGet();
        var home = found(operator, "Home " + number);
        var inHome = switchTo(operator, home);
        var owner = invited(inHome, home, "owner" + number + "@example.com", "admin");
        var organization = found(owner, "Tenant " + number);
        return new Tenant(switchTo(owner, organization), organization);
    }

    /** An owner, and the one organization that their token is for. */
    public record Tenant(Signed owner, String organization) {

        public String path(String rest) {
            return "/api/v1/organizations/" + organization + rest;
        }
    }

    /** Somebody who was invited, followed the link, and signed in by the command line, for that organization. */
    public Signed invited(Signed by, String organization, String email, String role) {
        var link = as(by).post("/api/v1/organizations/" + organization + "/invitations", """
                        {"email":"%s","role":"%s"}""".formatted(email, role))
                .hasStatus(201)
                .at("/link");
        join(link, PASSWORD).hasStatus(200);
        return switchTo(signIn(email, PASSWORD), organization);
    }

    public ApiAnswer join(String link, String password) {
        var token = link.substring(link.indexOf("#token=") + "#token=".length());
        return anonymous().post("/auth/join", """
                        {"token":"%s","displayName":"Somebody","password":"%s"}""".formatted(token, password));
    }
}
