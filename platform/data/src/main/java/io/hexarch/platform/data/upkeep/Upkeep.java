package io.hexarch.platform.data.upkeep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.SmartLifecycle;

/**
 * Does the chores of one module, each on a thread of its own, while the application runs. Those that are awaited hold up its being ready, not
 * the start of the other modules.
 */
public final class Upkeep implements SmartLifecycle, ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private static final Duration AT_ONCE = Duration.ofMillis(200);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final List<Chore> chores;
    private final Duration patience;
    private final List<Thread> threads = new ArrayList<>();
    private final List<CompletableFuture<Void>> awaited = new ArrayList<>();
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    public Upkeep(List<Chore> chores) {
        this(chores, PATIENCE);
    }

    /** @param patience with what is awaited and fails */
    Upkeep(List<Chore> chores, Duration patience) {
        this.chores = List.copyOf(chores);
        this.patience = patience;
    }

    @Override
    public synchronized void start() {
        if (isRunning()) return;
        var stop = new CountDownLatch(1);
        stopped = stop;
        for (var chore : chores) {
            var settled = new CompletableFuture<Void>();
            threads.add(Thread.ofVirtual().name(chore.name()).start(() -> keepDoing(chore, settled, stop)));
            if (chore.awaited()) awaited.add(settled);
        }
    }

    /** Until what is awaited was done, or has failed for long enough, at the end of the start. */
    @Override
    public void run(ApplicationArguments arguments) {
        awaited().forEach(CompletableFuture::join);
    }

    private synchronized List<CompletableFuture<Void>> awaited() {
        return List.copyOf(awaited);
    }

    /** Lets each chore finish what it is at. */
    @Override
    public synchronized void stop() {
        stopped.countDown();
        try {
            for (var thread : threads) thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
        awaited.clear();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    /** {@code settled} is completed when it was done once, or nobody should wait for it any longer. */
    private void keepDoing(Chore chore, CompletableFuture<Void> settled, CountDownLatch stop) {
        long began = System.nanoTime();
        boolean failing = false;
        try {
            do {
                failing = !done(chore, failing);
                if (!failing || System.nanoTime() - began > patience.toNanos()) settled.complete(null);
            } while (!stop.await(pause(chore, failing, settled.isDone()).toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            settled.complete(null);
        }
    }

    private static Duration pause(Chore chore, boolean failing, boolean settled) {
        if (!failing) return chore.pause();
        var soon = chore.awaited() && !settled ? AT_ONCE : SOON;
        return soon.compareTo(chore.pause()) < 0 ? soon : chore.pause();
    }

    /** Tells the first failure in a row and the recovery, not each failure. */
    private static boolean done(Chore chore, boolean failedBefore) {
        try {
            chore.work().run();
            if (failedBefore) LOG.info("{} works again", chore.name());
            return true;
        } catch (RuntimeException | LinkageError e) {
            if (!failedBefore)
                LOG.warn("{} failed; it is tried again every {}", chore.name(), pause(chore, true, true), e);
            return false;
        }
    }
}
