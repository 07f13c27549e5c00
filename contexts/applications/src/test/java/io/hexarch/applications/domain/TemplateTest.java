package io.hexarch.applications.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.applications.domain.Template.Resources;
import io.hexarch.kernel.problem.Refused;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    private static final Template PLAIN = template(80, Map.of());

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 65_536})
    void shouldRefuseWhatIsNoPort(int port) {
        assertRefused(() -> template(port, Map.of()), "/port");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1A", "A B", "A=B", "ä", "-A"})
    void shouldRefuseWhatIsNoVariable(String name) {
        assertRefused(() -> template(80, Map.of(name, "x")), "/env");
    }

    @Test
    void shouldBoundTheEnvironment() {
        var many = new HashMap<String, String>();
        for (int i = 0; i < 201; i++) many.put("V" + i, "x");

        assertRefused(() -> template(80, many), "/env");
        assertRefused(() -> template(80, Map.of("A", "x".repeat(32_769))), "/env/A");
        assertThat(template(80, Map.of("A", "x".repeat(32_768))).environment()).containsKey("A");
    }

    @Test
    void shouldRefuseAnImageThatIsTooLong() {
        assertRefused(
                () -> new Template("a".repeat(513), 80, Map.of(), List.of(), Resources.DEFAULT, Optional.empty()),
                "/image");
    }

    @Test
    void shouldAskForAPathWhereHealthIsAsked() {
        assertRefused(
                () -> new Template("nginx", 80, Map.of(), List.of(), Resources.DEFAULT, Optional.of("healthz")),
                "/healthPath");
    }

    @Test
    void shouldAskForSomethingToRunWith() {
        assertRefused(() -> new Resources(0, 256L << 20), "/resources");
        assertRefused(() -> new Resources(250, (1 << 20) - 1), "/resources");
    }

    /** Another order would look like another template to Kubernetes, and start every pod anew. */
    @Test
    void shouldBeTheSameInWhateverOrderTheVariablesCame() {
        var upwards = new LinkedHashMap<String, String>();
        var downwards = new LinkedHashMap<String, String>();
        for (var name : List.of("A", "B", "C")) upwards.put(name, "x");
        for (var name : List.of("C", "B", "A")) downwards.put(name, "x");

        assertThat(List.copyOf(template(80, downwards).environment().keySet()))
                .isEqualTo(List.copyOf(template(80, upwards).environment().keySet()));
    }

    @Test
    void shouldSayEachThingThatChanged() {
        var command = new Template("nginx", 80, Map.of(), List.of("sh"), Resources.DEFAULT, Optional.empty());
        var larger = new Template("nginx", 80, Map.of(), List.of(), new Resources(500, 1L << 30), Optional.empty());

        assertThat(Change.between(PLAIN, command)).isEqualTo("command");
        assertThat(Change.between(PLAIN, larger)).isEqualTo("resources");
        assertThat(Change.between(PLAIN, template(8080, Map.of("A", "b")))).isEqualTo("port 8080, environment");
        assertThat(Change.between(PLAIN, PLAIN)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Shop", "-shop", "shop-", "sh--op", "2shop", "a.b"})
    void shouldRefuseNamesThatAreNoLabel(String name) {
        assertRefused(() -> new ApplicationName(name), "/name");
    }

    private static Template template(int port, Map<String, String> environment) {
        return new Template("nginx", port, environment, List.of(), Resources.DEFAULT, Optional.empty());
    }

    private static void assertRefused(ThrowingCallable making, String pointer) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.problem().errors().getFirst().pointer())
                                .isEqualTo(pointer));
    }
}
