package io.hexarch.testkit.crowd;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Runs the same at the same instant, as nearly as can be. */
public final class Crowd {

    private Crowd() {}

    /**
     * All answers, in the order of the numbers.
     *
     * @param work of each, by number from 0
     * @throws IllegalStateException when one of them failed, with its cause
     */
    public static <T> List<T> atOnce(int count, IntFunction<Callable<T>> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(IntStream.range(0, count).mapToObj(work).toList()).stream()
                    .map(Crowd::answer)
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> T answer(Future<T> done) {
        try {
            return done.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
