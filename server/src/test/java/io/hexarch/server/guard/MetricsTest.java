package io.hexarch.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.testkit.Repository;
import io.hexarch.workspaces.WorkspaceId;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What operators are told of everybody's work must not tell them whose it is. */
@GuardedServer
class MetricsTest {

    private static final String METRICS = "/api/v1/metrics";
    private static final Pattern FAMILY = Pattern.compile("^# TYPE (\\S+) ", Pattern.MULTILINE);
    private static final Pattern NAMED = Pattern.compile("`([a-z_0-9]+\\*?)`");
    private static final Pattern TYPED_ID = Pattern.compile("[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}");

    @Autowired
    private Stage stage;

    @Test
    void shouldNameNobodyWhomItHasWorkedFor() {
        var house = stage.furnished();
        var visitors = stage.visitors();
        var owner = visitors.as(house.owner());
        var workspace = house.id(WorkspaceId.class);
        owner.get("/api/v1/workspaces/" + workspace).hasStatus(200);
        owner.get("/api/v1/workspaces/" + workspace + "/nothing").hasStatus(404);
        owner.get("/no-such-page/" + house.organization()).hasStatus(404);
        visitors.bearer("hxk_of-nobody").get("/api/v1/me").hasStatus(401);

        var told = scraped();

        assertThat(told)
                .contains("hexarch_admission_seconds_bucket{le=\"5.0E-4\"}")
                .contains("hexarch_authentication_seconds_count{outcome=\"rejected\"}")
                .contains("hexarch_decision_seconds_bucket{from=\"database\",le=\"0.002\"}")
                .contains("hexarch_decision_seconds_bucket{from=\"memory\",le=\"1.0E-4\"}")
                .doesNotContainPattern(TYPED_ID)
                .doesNotContain(house.ids().values())
                .doesNotContain(
                        house.owner().token(),
                        house.owner().email(),
                        house.member().email(),
                        "@");
    }

    @Test
    void shouldBeForOperators() {
        var house = stage.furnished();
        var visitors = stage.visitors();

        visitors.anonymous().get(METRICS).hasStatus(401);
        visitors.as(house.owner()).get(METRICS).hasStatus(403);
        assertThat(visitors.as(visitors.operator()).get(METRICS).hasStatus(200).header("Content-Type"))
                .startsWith("text/plain");
    }

    @Test
    void shouldStandInTheReference() throws IOException {
        var document = Repository.find().orElseThrow().root().resolve("docs/reference/metrics.md");
        var named = matches(NAMED, Files.readString(document));

        assertThat(matches(FAMILY, scraped()))
                .as("describe these in docs/reference/metrics.md")
                .allMatch(family -> named.stream().anyMatch(name -> covers(name, family)));
    }

    private String scraped() {
        var visitors = stage.visitors();
        return visitors.as(visitors.operator()).get(METRICS).hasStatus(200).text();
    }

    /** A name with a star at its end stands for all that begin so; what was the most stands with its timer. */
    private static boolean covers(String name, String family) {
        if (name.endsWith("*")) return family.startsWith(name.substring(0, name.length() - 1));
        return family.equals(name) || family.equals(name + "_max");
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
