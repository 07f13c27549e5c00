package io.hexarch.applications;

import io.hexarch.applications.adapter.gateway.GatewaySessions;
import io.hexarch.applications.application.FollowRollouts;
import io.hexarch.platform.data.upkeep.Chore;
import io.hexarch.platform.data.upkeep.Upkeep;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What applications does by itself. */
@Configuration(proxyBeanMethods = false)
class ApplicationsUpkeep {

    /** How late a workspace that has just woken, or got its first application, is watched; until then its applications are asked. */
    private static final Duration ROUND = Duration.ofSeconds(3);

    /** How long a WebSocket outlives the closing of its organization, at most. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    @Bean
    Upkeep gatewayUpkeep(GatewaySessions sessions) {
        return new Upkeep(List.of(new Chore("WebSockets of closed organizations", LOOK, sessions::endClosed)));
    }

    @Bean
    Upkeep rolloutUpkeep(FollowRollouts follow) {
        return new Upkeep(List.of(new Chore("rollouts", ROUND, follow::look)));
    }
}
