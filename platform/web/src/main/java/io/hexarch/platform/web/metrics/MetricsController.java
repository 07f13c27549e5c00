package io.hexarch.platform.web.metrics;

import io.hexarch.kernel.actor.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this server has measured, for operators, as Prometheus reads it. */
@RestController
@RequestMapping("/api/v1/metrics")
public final class MetricsController {

    private final ReadMetrics readMetrics;

    MetricsController(ReadMetrics readMetrics) {
        this.readMetrics = readMetrics;
    }

    @GetMapping(produces = ReadMetrics.FORMAT)
    String getMetrics(Actor actor) {
        return readMetrics.read(actor);
    }
}
