package io.hexarch.platform.tasks;

import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.tasks.ReconciliationQueue.Held;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Works on what is due, on a virtual thread each. Stops claiming at shutdown before anything else stops, waits for the steps in hand, and
 * gives the rest back so that another replica need not wait for leases to end.
 */
final class ReconciliationWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ReconciliationWorker.class);
    private static final String UNTOLD =
            "Something went wrong inside Hexarch, and it tries again. The operator finds what it was in the log of the server.";
    private static final Duration STOPPING = Duration.ofSeconds(10);

    private final ReconciliationQueue queue;
    private final Map<String, Reconciler> reconcilers;
    private final TasksSettings settings;
    private final WakeUp wakeUp;
    private final String holder = UUID.randomUUID().toString();
    private final Semaphore room;
    private final Set<Claim> inHand = ConcurrentHashMap.newKeySet();
    private volatile boolean running;
    private ScheduledExecutorService timer = stoppedTimer();

    ReconciliationWorker(
            ReconciliationQueue queue, List<Reconciler> reconcilers, TasksSettings settings, WakeUp wakeUp) {
        this.queue = queue;
        this.reconcilers = reconcilers.stream().collect(Collectors.toMap(Reconciler::kind, Function.identity()));
        this.settings = settings;
        this.wakeUp = wakeUp;
        this.room = new Semaphore(settings.concurrency());
    }

    @Override
    public void start() {
        if (!settings.enabled() || reconcilers.isEmpty()) return;
        running = true;
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("tasks-timer").factory());
        long third = settings.lease().toMillis() / 3;
        var _ = timer.scheduleWithFixedDelay(this::renew, third, third, TimeUnit.MILLISECONDS);
        Thread.ofVirtual().name("tasks-claims").start(this::claimUntilStopped);
    }

    private void claimUntilStopped() {
        while (running) {
            try {
                int free = room.availablePermits();
                var claimed = free == 0 ? List.<Held>of() : queue.claim(free, reconcilers.keySet(), holder);
                claimed.forEach(this::begin);
                // A full catch means that there may be more.
                if (claimed.isEmpty() || claimed.size() < free) wakeUp.await(settings.poll());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                log.warn("The queue of long work cannot be read; trying again", failure);
                pause();
            }
        }
    }

    private void begin(Held held) {
        room.acquireUninterruptibly();
        inHand.add(held.claim());
        Thread.ofVirtual().name("tasks-" + held.claim().kind()).start(() -> work(held));
    }

    private void work(Held held) {
        try {
            var step = next(held.claim());
            queue.end(held, step);
            if (step instanceof Step.Again(var after) && after.compareTo(settings.poll()) < 0) wakeAfter(after);
        } catch (LeaseLost lost) {
            log.info(
                    "Another replica took over {} {}",
                    held.claim().kind(),
                    held.claim().resource());
        } catch (RuntimeException failure) {
            // The lease ends by itself; whoever claims next begins from what is there.
            log.warn(
                    "The result of {} {} cannot be written",
                    held.claim().kind(),
                    held.claim().resource(),
                    failure);
        } finally {
            inHand.remove(held.claim());
            room.release();
            wakeUp.now();
        }
    }

    private Step next(Claim claim) {
        var reconciler = reconcilers.get(claim.kind());
        if (reconciler == null) return Step.retry("no part of this server knows " + claim.kind());
        try {
            return reconciler.reconcile(claim);
        } catch (LeaseLost lost) {
            throw lost;
        } catch (RuntimeException failure) {
            log.warn("{} {} failed, attempt {}", claim.kind(), claim.resource(), claim.attempt() + 1, failure);
            return Step.retry(told(failure));
        }
    }

    /** What may be told, reconcilers put into a step or a problem. What else they throw may name hosts, accounts or SQL. */
    private static String told(RuntimeException failure) {
        return failure instanceof Refused refused ? refused.problem().detail() : UNTOLD;
    }

    private void renew() {
        try {
            queue.renew(List.copyOf(inHand));
        } catch (RuntimeException failure) {
            log.warn("Leases cannot be renewed; another replica may take over", failure);
        }
    }

    private void wakeAfter(Duration after) {
        if (!running) return;
        var _ = timer.schedule(wakeUp::now, after.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void pause() {
        try {
            wakeUp.await(settings.backoff());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        wakeUp.now();
        timer.shutdownNow();
        try {
            boolean allEnded = room.tryAcquire(settings.concurrency(), STOPPING.toMillis(), TimeUnit.MILLISECONDS);
            if (!allEnded) queue.release(List.copyOf(inHand));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Late to start, first to stop: a wish may wait, a half-stopped server may not work. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 1;
    }

    private static ScheduledExecutorService stoppedTimer() {
        var stopped =
                Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
        stopped.shutdown();
        return stopped;
    }
}
