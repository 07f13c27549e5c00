package io.hexarch.platform.data;

import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.connection.ConnectionPools;
import io.hexarch.platform.data.connection.PostgresServer;
import io.hexarch.platform.data.connection.ServerStart;
import io.hexarch.platform.data.transaction.CurrentTransaction;
import io.hexarch.platform.data.transaction.NoTransactionsOfJooq;
import io.hexarch.platform.data.transaction.PostgresTenantTransaction;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The way to PostgreSQL. Neither a DataSource nor a DSLContext is among the beans: both exist in tenant transactions only. */
@AutoConfiguration
@EnableConfigurationProperties(DataSettings.class)
public class DataConfiguration {

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    @Bean
    PostgresServer postgresServer(DataSettings settings) {
        return PostgresServer.given(
                settings.application().orElseThrow(), settings.migration().orElseThrow());
    }

    @Bean
    ConnectionPools connectionPools(PostgresServer server, DataSettings settings) {
        ServerStart.prepare(server, settings);
        return new ConnectionPools(server.application(), settings);
    }

    @Bean
    CurrentTransaction currentTransaction() {
        return new CurrentTransaction();
    }

    @Bean
    TenantTransaction tenantTransaction(ConnectionPools pools, CurrentTransaction current) {
        var jooq = new DefaultConfiguration()
                .set(SQLDialect.POSTGRES)
                .set(NoTransactionsOfJooq.INSTANCE)
                .set(new Settings().withExecuteLogging(false).withFetchWarnings(false));
        return new PostgresTenantTransaction(pools, current, jooq);
    }
}
