package io.hexarch.server.replica;

import io.hexarch.platform.web.test.ApiAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The first operator of an installation, and organizations of their own for each test. */
public final class Guests {

    private static final String EMAIL = "root@example.com";
    private static final String PASSWORD = "marble otter seldom naps";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Guests() {}

    /** Somebody with a session of their own. */
    public record Signed(String token, String refresh) {

        static Signed of(ApiAnswer answer) {
            answer.hasStatus(200);
            return new Signed(answer.at("/accessToken"), answer.at("/refreshToken"));
        }
    }

    /** An owner, and the organization that their token is for. */
    public record Tenant(Signed owner, String organization) {

        public String token() {
            return owner.token();
        }

        public String path(String rest) {
            return "/api/v1/organizations/" + organization + rest;
        }

        /** In a new session: one ends after a while, and tests with many deaths take longer. */
        Tenant again(Replica at) {
            return inside(at, signIn(at), organization);
        }

        /** Wishes one; the answer is its id. */
        public String workspace(Replica at, String name) {
            return at.as(token())
                    .post(path("/workspaces"), "{\"name\":\"" + name + "\"}")
                    .hasStatus(202)
                    .at("/id");
        }

        ApiAnswer see(Replica at, String workspace) {
            return at.as(token()).get("/api/v1/workspaces/" + workspace);
        }

        /** The answer that says so. */
        ApiAnswer awaitState(Replica at, String workspace, String wanted, Duration patience) {
            return Awaitility.await(workspace + " is " + wanted)
                    .atMost(patience)
                    .until(
                            () -> see(at, workspace).hasStatus(200),
                            answer -> answer.at("/state").equals(wanted));
        }
    }

    /** By the link that the server left. */
    public static ApiAnswer firstOperator(Replica at) {
        var file = at.state().resolve("first-operator-link");
        Awaitility.await().until(() -> Files.exists(file));
        try {
            var link = Files.readString(file).strip();
            var token = link.substring(link.indexOf("#token=") + "#token=".length());
            return at.request().post("/auth/bootstrap", """
                            {"token":"%s","email":"%s","displayName":"Root","password":"%s"}""".formatted(token, EMAIL, PASSWORD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Signed signIn(Replica at) {
        return Signed.of(at.request().post("/auth/sign-in", """
                        {"email":"%s","password":"%s","client":"cli"}""".formatted(EMAIL, PASSWORD)));
    }

    public static ApiAnswer refresh(Replica at, String token) {
        return at.request().post("/auth/refresh", "{\"refreshToken\":\"" + token + "\"}");
    }

    /** Somebody new in an organization, who runs nothing of the platform. */
    public static Signed member(Replica at, Tenant tenant) {
        return Signed.of(joined(at, tenant, "member"));
    }

    /** Somebody who can act as an owner. */
    record Owner(String token, String person) {}

    /** So many owners, of whom the founder is the first. */
    static List<Owner> owners(Replica at, Tenant tenant, int count) {
        var founder = at.as(tenant.token()).get("/api/v1/me").hasStatus(200).at("/id");
        return Stream.concat(
                        Stream.of(new Owner(tenant.token(), founder)),
                        Stream.generate(() -> joined(at, tenant, "owner"))
                                .map(answer -> new Owner(answer.at("/accessToken"), answer.at("/person/id"))))
                .limit(count)
                .toList();
    }

    private static ApiAnswer joined(Replica at, Tenant tenant, String role) {
        var email = "guest" + COUNT.incrementAndGet() + "@example.com";
        var link = at.as(tenant.token())
                .post(tenant.path("/invitations"), "{\"email\":\"%s\",\"role\":\"%s\"}".formatted(email, role))
                .hasStatus(201)
                .at("/link");
        var token = link.substring(link.indexOf("#token=") + "#token=".length());
        return at.request().post("/auth/join", """
                        {"token":"%s","displayName":"Guest","password":"%s","client":"cli"}""".formatted(token, PASSWORD)).hasStatus(200);
    }

    /** A new organization of the operator's. */
    public static Tenant tenant(Replica at) {
        var signed = signIn(at);
        var organization = at.as(signed.token())
                .post("/api/v1/organizations", "{\"name\":\"Tenant " + COUNT.incrementAndGet() + "\"}")
                .hasStatus(201)
                .at("/id");
        return inside(at, signed, organization);
    }

    private static Tenant inside(Replica at, Signed signed, String organization) {
        var inside = at.request().post("/auth/switch", """
                        {"organization":"%s","refreshToken":"%s"}""".formatted(organization, signed.refresh()));
        return new Tenant(Signed.of(inside), organization);
    }
}
