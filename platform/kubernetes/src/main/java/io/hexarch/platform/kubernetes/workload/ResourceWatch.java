package io.hexarch.platform.kubernetes.workload;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.dsl.Informable;
import io.fabric8.kubernetes.client.informers.ResourceEventHandler;
import io.fabric8.kubernetes.client.informers.SharedIndexInformer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows objects of one kind: lists them, then watches from the version of the list. A watch that ends goes on where it stood; where the
 * API has forgotten that version (410), all are listed again and the differences told. Ends only when closed.
 *
 * @param <T> the kind
 */
public final class ResourceWatch<T extends HasMetadata> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ResourceWatch.class);

    /** What is told, one call after the other. It should return soon: the next waits for it. */
    public interface Listener<T> {

        /** The object is new, or other than before, or was listed again. */
        void changed(T object);

        void gone(T object);
    }

    private final SharedIndexInformer<T> informer;

    private final CompletableFuture<?> listed;

    private ResourceWatch(SharedIndexInformer<T> informer, CompletableFuture<?> listed) {
        this.informer = informer;
        this.listed = listed;
    }

    /**
     * Starts; the first list arrives as {@link Listener#changed}.
     *
     * @param what for example {@code client.apps().deployments().inNamespace(…).withLabel(…)}, of a client that stays open meanwhile
     */
    public static <T extends HasMetadata> ResourceWatch<T> start(Informable<T> what, Listener<T> listener) {
        var informer = what.runnableInformer(0);
        informer.addEventHandler(new Told<>(listener));
        informer.exceptionHandler((started, failure) -> {
            LOG.info(
                    "a watch of {} is interrupted and goes on: {}",
                    informer.getApiTypeClass().getSimpleName(),
                    failure.getMessage());
            return true;
        });
        return new ResourceWatch<>(informer, informer.start().toCompletableFuture());
    }

    /** Whether the first list has arrived. Waits for it so long. */
    public boolean ready(Duration patience) throws InterruptedException {
        try {
            listed.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException notYet) {
            return informer.hasSynced();
        }
    }

    /** Whether changes arrive at the moment. */
    public boolean watching() {
        return informer.isWatching();
    }

    /** All objects as they were last told. */
    public List<T> all() {
        return informer.getStore().list();
    }

    @Override
    public void close() {
        informer.close();
    }

    private record Told<T extends HasMetadata>(Listener<T> listener) implements ResourceEventHandler<T> {

        @Override
        public void onAdd(T object) {
            listener.changed(object);
        }

        @Override
        public void onUpdate(T before, T object) {
            var old = before.getMetadata().getResourceVersion();
            if (!old.equals(object.getMetadata().getResourceVersion())) listener.changed(object);
        }

        @Override
        public void onDelete(T object, boolean lastStateUnknown) {
            listener.gone(object);
        }
    }
}
