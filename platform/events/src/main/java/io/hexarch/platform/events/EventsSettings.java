package io.hexarch.platform.events;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are kept.
 *
 * @param retention how long events stay in the log; whole days count
 */
@ConfigurationProperties("hexarch.events")
public record EventsSettings(@DefaultValue("30d") Duration retention) {}
