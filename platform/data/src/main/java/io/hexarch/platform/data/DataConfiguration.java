package io.hexarch.platform.data;

import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.connection.ConnectionPools;
import io.hexarch.platform.data.connection.DatabaseHealth;
import io.hexarch.platform.data.connection.DatabaseWatch;
import io.hexarch.platform.data.connection.PostgresServer;
import io.hexarch.platform.data.connection.ServerStart;
import io.hexarch.platform.data.embedded.EmbeddedPostgres;
import io.hexarch.platform.data.transaction.CurrentTransaction;
import io.hexarch.platform.data.transaction.PostgresTenantTransaction;
import java.nio.file.Path;
import org.jooq.conf.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** The way to PostgreSQL. Neither a DataSource nor a DSLContext is among the beans: both exist in tenant transactions only. */
@AutoConfiguration
@EnableConfigurationProperties(DataSettings.class)
public class DataConfiguration {

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    /** One that answers, is fit for us, and has the schema of this release. */
    @Bean
    PostgresServer postgresServer(
            DataSettings settings, Environment environment, ObjectProvider<DatabaseOpening> opening) {
        return opening.stream().findFirst().flatMap(DatabaseOpening::take).orElseGet(() -> open(settings, environment));
    }

    /** The operator's, if one is given; else one of our own below {@code hexarch.state}. */
    static PostgresServer open(DataSettings settings, Environment environment) {
        var server = server(settings, environment);
        try {
            ServerStart.prepare(server, settings);
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static PostgresServer server(DataSettings settings, Environment environment) {
        var application = settings.application();
        var migration = settings.migration();
        if (application.isPresent() && migration.isPresent())
            return PostgresServer.given(application.get(), migration.get());
        var state = Path.of(environment.getProperty("hexarch.state", ".hexarch"));
        return EmbeddedPostgres.open(settings.directoryOr(state.resolve("postgres")));
    }

    @Bean
    ConnectionPools connectionPools(PostgresServer server, DataSettings settings) {
        return new ConnectionPools(server.application(), settings);
    }

    @Bean
    DatabaseWatch databaseWatch(ConnectionPools pools, PostgresServer server, DataSettings settings) {
        return new DatabaseWatch(pools, server, settings.minimumFree());
    }

    @Bean
    DatabaseHealth databaseHealthIndicator(DatabaseWatch watch) {
        return new DatabaseHealth(watch);
    }

    @Bean
    CurrentTransaction currentTransaction() {
        return new CurrentTransaction(new Settings().withExecuteLogging(false).withFetchWarnings(false));
    }

    @Bean
    TenantTransaction tenantTransaction(ConnectionPools pools, CurrentTransaction current, DatabaseWatch watch) {
        return new PostgresTenantTransaction(pools, current, watch);
    }
}
