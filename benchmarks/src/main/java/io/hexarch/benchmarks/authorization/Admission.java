package io.hexarch.benchmarks.authorization;

import io.hexarch.benchmarks.api.Reads;
import io.hexarch.benchmarks.api.Seed;
import io.hexarch.benchmarks.api.Tenant;
import io.hexarch.benchmarks.http.Api;
import io.hexarch.benchmarks.load.OpenLoad;
import io.hexarch.benchmarks.load.OpenLoad.Measured;
import io.hexarch.benchmarks.load.Stream;
import io.hexarch.benchmarks.result.Figure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Requests at a steady rate, and what the server's own timers say of them: first while nobody's rights change, then while they change
 * so often that many decisions find nothing remembered.
 */
final class Admission {

    private static final double MEDIAN = 0.5;
    private static final double NINETY_NINE = 0.99;
    private static final double ADMISSION_GOAL = 0.5;
    private static final double REMEMBERED_GOAL = 0.1;
    private static final double READ_GOAL = 2;

    private final Api api;
    private final Seed seed;
    private final Extent extent;
    private final List<Stream> steady;
    private final List<Stream> changing;
    private final List<Figure> figures = new ArrayList<>();

    Admission(Api api, Seed seed, List<Tenant> tenants, Extent extent) {
        this.api = api;
        this.seed = seed;
        this.extent = extent;
        var reads = new Reads(api, tenants);
        var changes = new RightsChanges(api, tenants);
        this.steady = List.of(new Stream("reads", extent.perSecond(), reads::send));
        this.changing = List.of(
                new Stream("reads", extent.readsPerSecond(), reads::send),
                new Stream("changes of rights", extent.changesPerSecond(), changes::send));
    }

    List<Figure> figures() {
        System.out.println("Warming up for " + extent.warmUp().toSeconds() + " s, measuring twice for "
                + extent.measured().toSeconds() + " s");
        new OpenLoad(extent.ramp(), extent.warmUp(), Duration.ofSeconds(1)).run(changing);
        whileNothingChanges();
        whileRightsChange();
        return List.copyOf(figures);
    }

    private void whileNothingChanges() {
        var load = "at %d/s: ".formatted(extent.perSecond());
        var seen = seen(load, steady);
        tell(load + "authentication and all decisions of a request", seen.admissions(), MEDIAN);
        tell(load + "authentication and all decisions of a request", seen.admissions(), NINETY_NINE, ADMISSION_GOAL);
        tell(load + "authentication alone", seen.authentications(), NINETY_NINE);
        tell(load + "a decision from memory", seen.remembered(), NINETY_NINE, REMEMBERED_GOAL);
    }

    private void whileRightsChange() {
        var load = "at %d/s, %d of them changes of rights: ".formatted(extent.perSecond(), extent.changesPerSecond());
        var seen = seen(load, changing);
        tell(load + "authentication and all decisions of a request", seen.admissions(), MEDIAN);
        tell(load + "authentication and all decisions of a request", seen.admissions(), NINETY_NINE);
        tell(load + "a decision that asks the database", seen.read(), NINETY_NINE, READ_GOAL);
        figures.add(Figure.of(
                load + "decisions from memory", "", (double) seen.remembered().count()));
        figures.add(Figure.of(load + "decisions that asked the database", "", (double)
                seen.read().count()));
    }

    private Seen seen(String load, List<Stream> streams) {
        var before = timers();
        var measured = new OpenLoad(Duration.ZERO, Duration.ZERO, extent.measured()).run(streams);
        var seen = Seen.between(before, timers());
        for (var one : measured) tellAnswers(load, one);
        return seen;
    }

    private ServerTimers timers() {
        return ServerTimers.read(api, seed.owner().token());
    }

    private void tell(String what, Histogram times, double share) {
        figures.add(percentile(what, times, share));
    }

    private void tell(String what, Histogram times, double share, double goal) {
        figures.add(percentile(what, times, share).withGoal(goal));
    }

    private static Figure percentile(String what, Histogram times, double share) {
        return Figure.of("%s, p%.0f by the server's timer".formatted(what, share * 100), "ms", times.percentile(share));
    }

    private void tellAnswers(String load, Measured measured) {
        var latencies = measured.latencies();
        latencies.failures().forEach((what, count) -> System.out.println(count + " × " + what));
        var named = load + measured.stream().name();
        int failed = latencies.failures().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        figures.add(Figure.of(named + " answered as a whole, p95", "ms", latencies.percentile(0.95))
                .withSamples(latencies.percentiles(0.95)));
        figures.add(Figure.of(named + " that failed", "", failed).withGoal(0));
    }
}
