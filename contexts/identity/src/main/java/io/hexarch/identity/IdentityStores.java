package io.hexarch.identity;

import io.hexarch.identity.adapter.memory.RememberedKeys;
import io.hexarch.identity.adapter.memory.RememberedRoles;
import io.hexarch.identity.adapter.memory.RevocationFeed;
import io.hexarch.identity.adapter.postgres.IdentityData;
import io.hexarch.identity.adapter.postgres.KeyPairs;
import io.hexarch.identity.adapter.postgres.PostgresApiKeyRepository;
import io.hexarch.identity.adapter.postgres.PostgresOneTimeLinks;
import io.hexarch.identity.adapter.postgres.PostgresPasswords;
import io.hexarch.identity.adapter.postgres.PostgresPersonRepository;
import io.hexarch.identity.adapter.postgres.PostgresSessionRepository;
import io.hexarch.identity.adapter.postgres.PostgresSignInAttempts;
import io.hexarch.identity.adapter.postgres.PostgresSigningKeys;
import io.hexarch.identity.adapter.postgres.RevocationLog;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.AfterCommit;
import io.hexarch.platform.data.Database;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Where identity keeps what it knows. */
@Configuration(proxyBeanMethods = false)
@Import({
    PostgresPersonRepository.class,
    PostgresPasswords.class,
    PostgresSessionRepository.class,
    PostgresApiKeyRepository.class,
    PostgresSignInAttempts.class,
    PostgresOneTimeLinks.class,
    IdentityData.class,
    PostgresSigningKeys.class,
    KeyPairs.class,
    RememberedKeys.class,
    RememberedRoles.class
})
class IdentityStores {

    @Bean
    RevocationFeed revocationFeed(
            TenantTransaction transaction, Database database, AfterCommit afterCommit, Clock clock) {
        return new RevocationFeed(transaction, clock, learn -> new RevocationLog(database, afterCommit, learn));
    }

    @Bean
    RevocationLog revocationLog(RevocationFeed feed) {
        return feed.log();
    }
}
