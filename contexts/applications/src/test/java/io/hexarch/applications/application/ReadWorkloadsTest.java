package io.hexarch.applications.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.applications.application.port.Workloads.LogLine;
import io.hexarch.applications.application.port.Workloads.LogQuery;
import io.hexarch.applications.application.port.WorkspaceUnreachable;
import io.hexarch.applications.domain.Application;
import io.hexarch.kernel.problem.AccessRefused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadWorkloadsTest {

    private final ApplicationFixture given = new ApplicationFixture();
    private final Application shop = given.running("shop");

    @Test
    void shouldReadTheLastLinesOfOnePodSinceAMoment() throws InterruptedException {
        given.workloads.write(shop.id(), "shop-1", "early");
        given.clock.forward(Duration.ofSeconds(10));
        var since = given.clock.instant();
        for (int i = 0; i < 3; i++) given.workloads.write(shop.id(), "shop-1", "line " + i);
        given.workloads.write(shop.id(), "shop-2", "other");

        assertThat(read(10, Optional.empty(), Optional.empty())).hasSize(5);
        assertThat(read(10, Optional.of("shop-1"), Optional.of(since))).containsExactly("line 0", "line 1", "line 2");
        assertThat(read(1, Optional.of("shop-1"), Optional.empty())).containsExactly("line 2");
    }

    @Test
    void shouldShowWhatKubernetesSaid() {
        assertThat(given.events.view(given.actor, shop.id()))
                .singleElement()
                .satisfies(event -> assertThat(event.message()).isEqualTo("assigned web/shop"));
    }

    @Test
    void shouldKeepLogsFromWhomHasNoPermissionForThem() {
        given.access.deny(ApplicationPermissions.APPLICATION_LOGS);

        assertThatThrownBy(() -> read(1, Optional.empty(), Optional.empty())).isInstanceOf(AccessRefused.class);
        assertThat(given.view.view(given.actor, shop.id())).isEqualTo(given.now(shop));
    }

    @Test
    void shouldSayThatTheWorkspaceIsSilent() {
        given.workloads.reachable(false);

        assertThatThrownBy(() -> given.events.view(given.actor, shop.id()))
                .isInstanceOfSatisfying(
                        WorkspaceUnreachable.class,
                        silent -> assertThat(silent.reason()).isEqualTo("The workspace sleeps"));
    }

    @Test
    void shouldHideAnApplicationWhoseProjectIsGone() {
        given.places.gone(given.project);

        assertThatThrownBy(() -> given.events.view(given.actor, shop.id())).isInstanceOf(AccessRefused.class);
    }

    private List<String> read(int tail, Optional<String> pod, Optional<Instant> since) throws InterruptedException {
        var lines = new ArrayList<String>();
        try (var stream = given.logs.read(given.actor, shop.id(), new LogQuery(false, tail, pod, since))) {
            while (!stream.ended())
                stream.next(Duration.ZERO).map(LogLine::line).ifPresent(lines::add);
        }
        return lines;
    }
}
