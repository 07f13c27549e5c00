package io.hexarch.platform.tasks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long work is done.
 *
 * @param enabled whether this replica works on reconciliations at all
 * @param concurrency how many it works on at once
 * @param perOrganization how many of one organization at once, so that nobody waits for one tenant's crowd
 * @param lease how long a claim lives without a sign of life; a killed replica's work goes on after this
 * @param poll how often to look for what is due, besides being woken by wishes of this replica
 * @param backoff the wait after the first failure; it doubles with each further one up to {@code maximumBackoff}, with jitter
 */
@Validated
@ConfigurationProperties("hexarch.tasks")
public record TasksSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("32") @Min(1) @Max(1000) int concurrency,
        @DefaultValue("8") @Min(1) @Max(1000) int perOrganization,
        @DefaultValue("15s") Duration lease,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("1s") Duration backoff,
        @DefaultValue("60s") Duration maximumBackoff) {}
