package io.hexarch.identity;

import io.hexarch.identity.adapter.memory.RememberedKeys;
import io.hexarch.identity.adapter.memory.RevocationFeed;
import io.hexarch.identity.adapter.postgres.RevocationLog;
import io.hexarch.identity.application.IdentityRules;
import io.hexarch.identity.application.IssueBootstrapLink;
import io.hexarch.identity.application.port.OneTimeLinks;
import io.hexarch.identity.application.port.SessionRepository;
import io.hexarch.identity.application.port.SignInAttemptsRepository;
import io.hexarch.identity.application.port.SigningKeys;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.platform.data.upkeep.Chore;
import io.hexarch.platform.data.upkeep.Upkeep;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What identity does by itself. */
@Configuration(proxyBeanMethods = false)
class IdentityUpkeep {

    private static final Duration FEED = Duration.ofMillis(500);
    private static final Duration USES = Duration.ofSeconds(10);
    private static final Duration HOUR = Duration.ofHours(1);
    /** Ended sessions are kept this long, so that a late refresh token is told what happened. */
    private static final Duration SESSIONS_KEPT = Duration.ofDays(7);

    /** So that a late visitor is told that it is late. */
    private static final Duration LINKS_KEPT = Duration.ofDays(30);

    private static final Duration ATTEMPTS_KEPT = Duration.ofDays(1);
    private static final Duration REVOCATIONS_KEPT = Duration.ofDays(2);

    /** What is thrown away when it is old. */
    record Old(
            SessionRepository sessions,
            SignInAttemptsRepository attempts,
            OneTimeLinks links,
            RevocationLog revocations) {}

    @Bean
    Old oldOfIdentity(
            SessionRepository sessions,
            SignInAttemptsRepository attempts,
            OneTimeLinks links,
            RevocationLog revocations) {
        return new Old(sessions, attempts, links, revocations);
    }

    @Bean
    Upkeep identityUpkeep(
            RevocationFeed feed,
            RememberedKeys keys,
            SigningKeys signingKeys,
            IssueBootstrapLink link,
            IdentityRules rules,
            Old old,
            TenantTransaction transaction,
            Clock clock) {
        // A link that is about to expire is replaced while half of its life is left.
        var linkPause = rules.bootstrapLifetime().dividedBy(2);
        return new Upkeep(List.of(
                new Chore("revocation feed", FEED, feed::poll),
                new Chore("uses of API keys", USES, keys::writeUses),
                new Chore("signing keys", HOUR, signingKeys::rotate),
                Chore.awaited("first operator's link", linkPause, link::issue),
                new Chore("cleaning of identity", HOUR, () -> clean(old, transaction, clock))));
    }

    private static void clean(Old old, TenantTransaction transaction, Clock clock) {
        var now = clock.instant();
        transaction.asPlatform("cleaning", () -> {
            old.sessions().forget(now.minus(SESSIONS_KEPT));
            old.attempts().forget(now.minus(ATTEMPTS_KEPT));
            old.links().forget(now.minus(LINKS_KEPT));
            old.revocations().forget(now.minus(REVOCATIONS_KEPT));
            return Done.DONE;
        });
    }
}
