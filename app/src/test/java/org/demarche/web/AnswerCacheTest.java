package org.demarche.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Answers are the same as long as nothing changes, at most ten seconds old while documents come in, and new after a correction. */
class AnswerCacheTest {
    private static final String QUESTION = "/api/v1/search?q=talks";

    private final AtomicLong nanos = new AtomicLong();
    private final AnswerCache cache = new AnswerCache(nanos::get);

    @Test
    void anAnswerStaysWhileNothingChanges() {
        keep("none yet", "settled 1", 7);
        pass(Duration.ofHours(1));
        assertEquals(Optional.of("none yet"), find("settled 1", 7));
    }

    @Test
    void anAnswerMayBeTenSecondsOldWhileDocumentsComeIn() {
        keep("one text", "settled 1", 7);
        pass(Duration.ofMillis(9_999));
        assertEquals(Optional.of("one text"), find("settled 1", 8));
        pass(Duration.ofMillis(1));
        assertEquals(Optional.empty(), find("settled 1", 8));
    }

    @Test
    void whatIsKeptIsLookedUpAgainOnlyWhenItMayBeTooOld() {
        keep("one text", "settled 1", 7);
        pass(Duration.ofMillis(9_999));
        assertEquals(1, cache.fresh(QUESTION, "settled 1").stream().count());
        pass(Duration.ofMillis(1));
        assertEquals(0, cache.fresh(QUESTION, "settled 1").stream().count());
        assertEquals(Optional.of("one text"), find("settled 1", 7));
        assertEquals(1, cache.fresh(QUESTION, "settled 1").stream().count());
    }

    @Test
    void oneMakesItAnewWhileTheOthersGetWhatThereIs() {
        keep("one text", "settled 1", 7);
        pass(Duration.ofSeconds(10));
        assertEquals(Optional.empty(), find("settled 1", 8));
        assertEquals(Optional.of("one text"), find("settled 1", 8));
        keep("two texts", "settled 1", 8);
        assertEquals(Optional.of("two texts"), find("settled 1", 8));
    }

    @Test
    void whoeverMakesItAnewAndNeverEndsIsNotWaitedFor() {
        keep("one text", "settled 1", 7);
        pass(Duration.ofSeconds(10));
        assertEquals(Optional.empty(), find("settled 1", 8));
        pass(Duration.ofSeconds(10));
        assertEquals(Optional.empty(), find("settled 1", 8));
    }

    @Test
    void aCorrectionIsSeenAtOnce() {
        keep("an event", "settled 1", 7);
        assertEquals(Optional.empty(), find("settled 2", 8));
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private void keep(String body, String settled, long change) {
        cache.keep(
                QUESTION,
                settled,
                change,
                new Answer.Written("text/plain", body.getBytes(StandardCharsets.UTF_8), '"' + body + '"'));
    }

    private Optional<String> find(String settled, long change) {
        return cache.unchanged(QUESTION, settled, change)
                .map(answer -> new String(answer.body(), StandardCharsets.UTF_8));
    }
}
