package io.hexarch.platform.data;

import io.hexarch.platform.data.connection.PostgresServer;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Opens PostgreSQL while Spring still finds out what there is to be made: a listener of the application's start. Without it, PostgreSQL is
 * opened when the first bean asks for it.
 */
public final class DatabaseOpening implements ApplicationListener<SpringApplicationEvent> {

    private static final long CLOSING_SECONDS = 10;

    private CompletableFuture<Optional<PostgresServer>> opening = CompletableFuture.completedFuture(Optional.empty());
    private boolean taken;

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        switch (event) {
            // Not before: until then the sources of properties still change their places.
            case ApplicationContextInitializedEvent initialized -> begin(initialized.getApplicationContext());
            case ApplicationFailedEvent _ -> closeUntaken();
            default -> {}
        }
    }

    /**
     * Waits until it is open, and hands it over; empty when the settings are such that only their own check can say what is wrong.
     *
     * @throws RuntimeException what kept it from being opened
     */
    Optional<PostgresServer> take() {
        taken = true;
        try {
            return opening.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    private static void beside(Runnable task) {
        Thread.ofPlatform().daemon().name("database").start(task);
    }

    private void begin(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        context.getBeanFactory().registerSingleton("databaseOpening", this);
        settings(environment)
                .ifPresent(settings -> opening = CompletableFuture.supplyAsync(
                        () -> Optional.of(DataConfiguration.open(settings, environment)), DatabaseOpening::beside));
    }

    private static Optional<DataSettings> settings(Environment environment) {
        try {
            return Optional.of(Binder.get(environment).bindOrCreate("hexarch.data", DataSettings.class));
        } catch (BindException e) {
            return Optional.empty();
        }
    }

    /** Whoever started to serve closes it as a bean. */
    private void closeUntaken() {
        if (taken) return;
        opening.orTimeout(CLOSING_SECONDS, TimeUnit.SECONDS)
                .thenAccept(server -> server.ifPresent(PostgresServer::close))
                .handle((_, _) -> true) // what was not opened needs no closing, and the failure that is told is another
                .join();
    }
}
