package org.demarche.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Does tasks on several threads and hands on what they return in the tasks' order, as soon as it is there. Only a few
 * tasks are under way at a time, so that memory doesn't grow with their number.
 */
final class OrderedWork {
    private static final int AHEAD_PER_THREAD = 8;

    private OrderedWork() {}

    /** Runs {@code tasks}; {@code sink} is called on the calling thread. */
    static <R> void run(int threads, Iterator<Callable<R>> tasks, Consumer<R> sink) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<R>> underWay = new ArrayDeque<>();
            while (tasks.hasNext() || !underWay.isEmpty()) {
                while (tasks.hasNext() && underWay.size() < threads * AHEAD_PER_THREAD) {
                    underWay.add(executor.submit(tasks.next()));
                }
                sink.accept(result(underWay.remove()));
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }
}
