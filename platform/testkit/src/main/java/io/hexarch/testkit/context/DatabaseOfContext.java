package io.hexarch.testkit.context;

import io.hexarch.testkit.postgres.TestDatabase;
import io.hexarch.testkit.postgres.TestPostgres;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each Spring context a database of its own, gone with it; tests may inject the {@link TestDatabase}. */
final class DatabaseOfContext implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = TestPostgres.shared().migrated();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test database", Map.copyOf(database.settings())));
        // Destroyed after the pools, which depend on nothing of ours and are made later.
        ((GenericApplicationContext) context).registerBean(TestDatabase.class, () -> database);
    }
}
