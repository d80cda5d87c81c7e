package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
    @Test
    void resultsComeInTheTasksOrder() {
        List<Integer> results = new ArrayList<>();
        Stream<Callable<Integer>> tasks = IntStream.range(0, 1000).mapToObj(i -> () -> {
            Thread.sleep(i % 7 == 0 ? 1 : 0);
            return i;
        });
        OrderedWork.run(4, tasks.iterator(), results::add);
        assertEquals(IntStream.range(0, 1000).boxed().toList(), results);
    }

    @Test
    void onlyAFewTasksAreTakenAhead() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Stream<Callable<Integer>> tasks = IntStream.range(0, 500).mapToObj(i -> {
            taken.incrementAndGet();
            return () -> i;
        });
        OrderedWork.run(2, tasks.iterator(), result -> {
            int ahead = taken.get() - done.incrementAndGet();
            assertTrue(ahead <= 2 * 8, () -> ahead + " ahead");
        });
        assertEquals(500, done.get());
    }

    @Test
    void aMistakeStopsTheWork() {
        List<Callable<Integer>> tasks = List.of(() -> 1, () -> {
            throw new IllegalArgumentException("broken");
        });
        assertThrows(IllegalArgumentException.class, () -> OrderedWork.run(2, tasks.iterator(), result -> {}));
    }
}
