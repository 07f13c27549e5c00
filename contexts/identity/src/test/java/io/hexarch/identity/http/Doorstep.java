package io.hexarch.identity.http;

import io.hexarch.identity.People;
import io.hexarch.identity.testkit.GivenInvitations;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.platform.web.settings.WebSettings;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.testkit.crowd.Crowd;
import io.hexarch.testkit.fake.Actors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Where people come in. */
class Doorstep {

    static final String PASSWORD = "marble otter seldom naps";
    private static final int RUSH = 20;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final WebServerApplicationContext server;
    private final People people;
    private final GivenInvitations invitations;
    private final WebSettings settings;
    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable Opening opening;

    Doorstep(WebServerApplicationContext server, People people, GivenInvitations invitations, WebSettings settings) {
        this.server = server;
        this.people = people;
        this.invitations = invitations;
        this.settings = settings;
    }

    /** What came of many who all had the first operator's link. */
    record Opening(String token, List<ApiAnswer> answers, boolean fileWasPrivate) {}

    /** Somebody with an account and an organization. */
    record Resident(PersonId id, String email, OrganizationId organization) {}

    Path link() {
        return settings.state().resolve("first-operator-link");
    }

    ApiRequest request() {
        var port = Objects.requireNonNull(server.getWebServer()).getPort();
        return new ApiRequest(client, URI.create("http://localhost:" + port));
    }

    ApiRequest bearer(String token) {
        return request().header("Authorization", "Bearer " + token);
    }

    /** Happens once: there is one first operator. */
    synchronized Opening open() {
        if (opening == null) {
            Awaitility.await().until(() -> Files.exists(link()));
            try {
                var link = Files.readString(link()).strip();
                var token = link.substring(link.indexOf("#token=") + "#token=".length());
                boolean closed = Files.getPosixFilePermissions(link()).size() == 2;
                opening = new Opening(
                        token, Crowd.atOnce(RUSH, i -> () -> bootstrap(token, "op" + i + "@example.com")), closed);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return opening;
    }

    ApiAnswer bootstrap(String token, String email) {
        return request().post("/auth/bootstrap", """
                        {"token":"%s","email":"%s","displayName":"Ada","password":"%s"}""".formatted(token, email, PASSWORD));
    }

    Resident resident() {
        var email = "resident" + COUNT.incrementAndGet() + "@example.com";
        var invited = invite(email);
        var joined = join(invited.link(), PASSWORD).hasStatus(200);
        var person = PersonId.parse(joined.at("/person/id")).orElseThrow();
        return new Resident(person, email, invited.organization());
    }

    /** Somebody's way into an organization that nobody else uses. */
    record Invited(OrganizationId organization, InvitationId invitation, URI link) {}

    Invited invite(String email) {
        var organization = Actors.newOrganization();
        var invitation = invitations.invite(email);
        return new Invited(organization, invitation, linkTo(organization, invitation));
    }

    URI linkTo(OrganizationId organization, InvitationId invitation) {
        return people.invitationLink(organization, invitation, GivenInvitations.EXPIRES);
    }

    ApiAnswer join(URI link, String password) {
        var token = link.getFragment().substring("token=".length());
        return request().post("/auth/join", """
                        {"token":"%s","displayName":"Chosen name","password":"%s"}""".formatted(token, password));
    }

    ApiAnswer signIn(String email, String password, String client) {
        return request().post("/auth/sign-in", """
                        {"email":"%s","password":"%s","client":"%s"}""".formatted(email, password, client));
    }

    ApiAnswer cli(Resident resident) {
        return signIn(resident.email(), PASSWORD, "cli").hasStatus(200);
    }

    /** As whoever names the attempt, in order to be able to ask again. */
    ApiAnswer refresh(String token, UUID attempt) {
        return request()
                .header("Idempotency-Key", attempt.toString())
                .post("/auth/refresh", "{\"refreshToken\":\"" + token + "\"}");
    }

    ApiAnswer refresh(String token) {
        return request().post("/auth/refresh", "{\"refreshToken\":\"" + token + "\"}");
    }
}
