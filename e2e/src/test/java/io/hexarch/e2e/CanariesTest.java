package io.hexarch.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.e2e.canary.Evidence;
import io.hexarch.e2e.canary.Finding;
import io.hexarch.e2e.canary.Kind;
import io.hexarch.e2e.canary.LogFiles;
import io.hexarch.e2e.canary.ProcessSampler;
import io.hexarch.e2e.canary.Searcher;
import io.hexarch.e2e.canary.Secret;
import io.hexarch.e2e.canary.StoredRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After all journeys: none of their secrets stands in a log, an event, an address, the process list, or anywhere else where somebody could
 * read it who should not. Only what is shown to its owner by intent is left out.
 */
@OnAnInstallation
@Order(8)
class CanariesTest {

    private static final String[] PLACES = {
        ProcessSampler.COMMANDS,
        ProcessSampler.ENVIRONMENTS,
        "requested addresses",
        "addresses of the console",
        "what the console keeps",
        "what the client tells of its requests",
        "live events",
        "events of workspaces",
        "audit over the API",
        "answers to mistakes",
        "objects on the host cluster",
        "logs of pods",
        "table audit.record",
        "table events.event",
        "table web.idempotency_key",
        "sessions of PostgreSQL"
    };
    private static final String[] KNOWN_PLACES = {
        ProcessSampler.COMMANDS,
        ProcessSampler.ENVIRONMENTS,
        "what the console keeps",
        "what the client tells of its requests",
        "table organizations.organization",
        "table identity.person",
        "server.log"
    };

    private final Installation installation = Installation.current();
    private final Evidence evidence = Evidence.current();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> searched = new TreeSet<>();
    private final Set<String> known = new TreeSet<>();

    @TempDir
    Path folder;

    @Test
    void shouldHaveKeptEverySecretOfTheJourneys() throws Exception {
        try (var api = new Api(installation)) {
            api.signIn(Traveller.ADA);
            keepWhatTheApiShows(api);
        }
        plantWhatTheInstallationKeeps();
        var secrets = evidence.secrets();
        assertThat(secrets)
                .extracting(Secret::kind)
                .as("there was something to look for")
                .contains(Kind.values());

        look(new Searcher(secrets));

        assertThat(searched).as("places that there are in any case").contains(PLACES);
        assertThat(known).as("where what everybody may know was found").contains(KNOWN_PLACES);
        assertThat(findings)
                .as("secrets where none may be, of %s", count(secrets))
                .isEmpty();
    }

    private void keepWhatTheApiShows(Api api) throws Exception {
        var host = new HostTraces(Kubectl.onHost(folder));
        for (var organization : api.all("/api/v1/organizations")) {
            var id = organization.at("/id").asString();
            api.enter(id);
            var path = "/api/v1/organizations/" + id;
            for (var one : api.all(path + "/workspaces")) {
                var workspace = one.at("/id").asString();
                evidence.place(
                        "events of workspaces",
                        api.raw("/api/v1/workspaces/" + workspace + "/events").body());
                host.keep(workspace);
            }
            evidence.place("long work over the API", api.all(path + "/tasks").toString());
            evidence.place("audit over the API", api.all(path + "/audit").toString());
        }
        evidence.place("audit over the API", api.all("/api/v1/me/audit").toString());
        evidence.place("audit over the API", api.all("/api/v1/admin/audit").toString());
    }

    private void plantWhatTheInstallationKeeps() throws Exception {
        var origin = "the installation";
        installation
                .databasePasswords()
                .values()
                .forEach(password -> evidence.planted(Kind.DATABASE_PASSWORD, origin, password));
        evidence.planted(Kind.MASTER_KEY, origin, installation.masterKey());
        evidence.heard(origin, installation.privateKeys());
        for (var open : List.of(installation.state().toString(), Traveller.ADA.email(), "acme-robotics"))
            evidence.planted(Kind.KNOWN, "everybody", open);
    }

    private void look(Searcher searcher) throws Exception {
        for (var logs : installation.logs())
            for (var file : LogFiles.below(logs)) look(searcher, name(file), LogFiles.content(file));
        for (var place : evidence.places()) look(searcher, name(place), LogFiles.content(place));
        var password = installation.databasePasswords().getOrDefault("superuser", "");
        StoredRows.each(installation.database(), password, (table, rows) -> look(searcher, table, rows));
    }

    private void look(Searcher searcher, String place, byte[] text) {
        if (text.length == 0) return;
        searched.add(place);
        for (var finding : searcher.search(place, text)) {
            if (finding.secret().kind() == Kind.KNOWN) known.add(place);
            else if (!shownByIntent(finding.secret().kind(), place)) findings.add(finding);
        }
    }

    /** Variables of applications are no secrets to those who read applications, and their pods need them. */
    private static boolean shownByIntent(Kind kind, String place) {
        return kind == Kind.VARIABLE
                && (place.startsWith("table applications.")
                        || place.equals("table web.idempotency_key")
                        || place.equals("objects on the host cluster")
                        || place.equals(ProcessSampler.ENVIRONMENTS));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String count(Set<Secret> secrets) {
        var count = new TreeMap<Kind, Integer>();
        secrets.forEach(secret -> count.merge(secret.kind(), 1, Integer::sum));
        return count.toString();
    }
}
