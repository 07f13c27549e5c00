package io.hexarch.platform.secrets;

import io.hexarch.kernel.tenant.TenantData;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.AfterCommit;
import io.hexarch.platform.data.DataConfiguration;
import io.hexarch.platform.data.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Sealing. The start stops here when the key at hand is not the one of this database. */
@AutoConfiguration(after = DataConfiguration.class)
@EnableConfigurationProperties(SecretsSettings.class)
public class SecretsConfiguration {

    @Bean
    TenantData secretData() {
        return new SecretData();
    }

    @Bean
    Canary canary(Database database, TenantTransaction transaction) {
        return new Canary(database, transaction);
    }

    @Bean
    @ConditionalOnMissingBean
    KeyEncryption keyEncryption(Canary canary, SecretsSettings settings, Environment environment) {
        var state = Path.of(environment.getProperty("hexarch.state", ".hexarch"));
        return new KeyStart(settings.keyFileOr(state.resolve("secrets.key")), canary).open();
    }

    /** Changing the key means a start: then, whatever still needs an older one is sealed anew. */
    @Bean
    KeyRotation keyRotation(
            Database database,
            TenantTransaction transaction,
            KeyEncryption keys,
            Canary canary,
            List<WrappedKeys> others) {
        var rotation = new KeyRotation(database, transaction, keys, canary, others);
        rotation.run();
        return rotation;
    }

    @Bean
    SecretBox secretBox(Database database, AfterCommit afterCommit, KeyEncryption keys, Clock clock) {
        return new EnvelopeSecretBox(new DataKeys(database, afterCommit, keys, clock));
    }
}
