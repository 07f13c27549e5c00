package io.hexarch.identity.application;

import io.hexarch.identity.application.port.FirstOperatorLink;
import io.hexarch.identity.application.port.OneTimeLinks;
import io.hexarch.identity.domain.Secret;
import io.hexarch.kernel.transaction.TenantTransaction;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Leaves a one-time link for the first operator as long as there is none: at each start and again before the last one expires. The
 * system does this by itself, so no gate stands before it.
 */
public final class IssueBootstrapLink {

    private final TenantTransaction transaction;
    private final OneTimeLinks links;
    private final FirstOperatorLink link;
    private final IdentityRules rules;
    private final RandomGenerator random;
    private final Clock clock;

    /** {@code random} must be fit for cryptography. */
    public IssueBootstrapLink(
            TenantTransaction transaction,
            OneTimeLinks links,
            FirstOperatorLink link,
            IdentityRules rules,
            RandomGenerator random,
            Clock clock) {
        this.transaction = transaction;
        this.links = links;
        this.link = link;
        this.rules = rules;
        this.random = random;
        this.clock = clock;
    }

    /** Whether a link was left. */
    public boolean issue() {
        var token = transaction.asPlatform("bootstrap", this::newToken);
        token.ifPresentOrElse(link::leave, link::remove);
        return token.isPresent();
    }

    /** Whether the first operator is still missing. */
    public boolean required() {
        return transaction.asPlatform("bootstrap", () -> !links.bootstrapped());
    }

    private Optional<Secret> newToken() {
        if (links.bootstrapped()) return Optional.empty();
        var token = Secret.random(random);
        links.addBootstrap(token.hash(), clock.instant().plus(rules.bootstrapLifetime()));
        return Optional.of(token);
    }
}
