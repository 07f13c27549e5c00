package io.hexarch.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.platform.web.test.GivenCallers;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.GivenAccess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

@EventsOnHttp
class EventStreamApiTest {

    @Autowired
    private WebServerApplicationContext server;

    @Autowired
    private GivenCallers callers;

    @Autowired
    private GivenAccess access;

    @Autowired
    private Pen pen;

    private final HttpClient client = HttpClient.newHttpClient();
    private final OrganizationId organization = Actors.newOrganization();
    private final Actor actor = Actors.person(Actors.newPerson(), organization);

    @Test
    void shouldResumeAfterTheLastEventThatWasHeard() throws Exception {
        String last;
        try (var stream = listen("", "")) {
            assertThat(stream.word()).isEqualTo("ready");
            pen.write(organization, "one");
            assertThat(stream.word()).isEqualTo("Noted");
            last = stream.id();
        }
        pen.write(organization, "two", "three");

        try (var again = listen("", last)) {
            assertThat(again.word()).isEqualTo("ready");
            assertThat(again.word()).isEqualTo("Noted");
            assertThat(again.data()).contains("two").contains(organization.text());
            assertThat(again.word()).isEqualTo("Noted");
            assertThat(again.data()).contains("three");
        }
    }

    @Test
    void shouldSayResetToWhomWasAwayTooLong() throws Exception {
        try (var stream = listen("", "1.1")) {
            assertThat(stream.word()).isEqualTo("reset");
        }
    }

    @Test
    void shouldTellOnlyWhatTheCallerMaySee() throws Exception {
        access.deny(EventPermissions.PROJECT_WATCH);
        try (var stream = listen("", "")) {
            assertThat(stream.word()).isEqualTo("ready");
            pen.write(new Noted(organization, Scope.project(UUID.randomUUID()), "hidden"));
            pen.write(organization, "shown");

            assertThat(stream.word()).isEqualTo("Noted");
            assertThat(stream.data()).contains("shown");
        }
    }

    @Test
    void shouldEndWhenTheCredentialIsRevoked() throws Exception {
        try (var stream = listen("", "")) {
            assertThat(stream.word()).isEqualTo("ready");
            callers.revoke(callers.tokenOf(actor));

            assertThat(stream.word()).isEqualTo("ended");
        }
    }

    @Test
    void shouldRefuseScopesThatAreNone() {
        answer("/api/v1/events?scope=moon").isProblem(400, "hexarch.invalid-field");
        var many = "?scope=" + String.join("&scope=", java.util.Collections.nCopies(51, organization.text()));
        answer("/api/v1/events" + many).isProblem(400, "hexarch.invalid-field");
        new ApiRequest(client, base()).get("/api/v1/events").isProblem(401, "hexarch.unauthenticated");
    }

    private ApiAnswer answer(String path) {
        return new ApiRequest(client, base())
                .header("Authorization", "Bearer " + callers.tokenOf(actor))
                .get(path);
    }

    private URI base() {
        var port = Objects.requireNonNull(server.getWebServer()).getPort();
        return URI.create("http://localhost:" + port);
    }

    private Heard listen(String query, String lastEventId) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base().resolve("/api/v1/events" + query))
                .header("Authorization", "Bearer " + callers.tokenOf(actor))
                .timeout(Duration.ofSeconds(20));
        if (!lastEventId.isEmpty()) request.header("Last-Event-ID", lastEventId);
        var answer = client.send(request.build(), BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new Heard(answer.body());
    }

    /** Messages as they come. */
    private static final class Heard implements AutoCloseable {

        private final Stream<String> lines;
        private final Iterator<String> next;
        private List<String> message = List.of();

        Heard(Stream<String> lines) {
            this.lines = lines;
            this.next = lines.iterator();
        }

        String word() {
            var read = new ArrayList<String>();
            while (next.hasNext()) {
                var line = next.next();
                if (line.isEmpty() && !read.isEmpty()) break;
                if (!line.isEmpty() && !line.startsWith(":")) read.add(line);
            }
            message = read;
            return field("event");
        }

        String id() {
            return field("id");
        }

        String data() {
            return field("data");
        }

        private String field(String name) {
            return message.stream()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("nothing");
        }

        @Override
        public void close() {
            lines.close();
        }
    }
}
