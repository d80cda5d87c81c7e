package org.demarche.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What keeps one client from taking what belongs to all. */
class PacedTest {
    @Test
    void aBodyHasAGraceAndThenAPace() {
        Paced paced = new Paced(1000, TimeUnit.SECONDS.toNanos(30));
        assertFalse(paced.isTooSlow(0, TimeUnit.SECONDS.toNanos(30)));
        assertTrue(paced.isTooSlow(100, TimeUnit.SECONDS.toNanos(31)));
        assertFalse(paced.isTooSlow(1000, TimeUnit.SECONDS.toNanos(31)));
        assertTrue(paced.isTooSlow(1500, TimeUnit.SECONDS.toNanos(32)));
    }

    @Test
    void aBucketFillsUpSteadilyAndForEachClientAlone() {
        long[] now = {0};
        RateLimit limit = new RateLimit(2, 3, () -> now[0]);
        for (int i = 0; i < 3; i++) {
            assertTrue(limit.allows("one"));
        }
        assertFalse(limit.allows("one"));
        assertTrue(limit.allows("other"));
        now[0] = TimeUnit.MILLISECONDS.toNanos(499);
        assertFalse(limit.allows("one"));
        now[0] = TimeUnit.SECONDS.toNanos(1);
        assertTrue(limit.allows("one"));
        now[0] = 0;
        assertTrue(limit.allows("one"), "a clock that is set back takes nothing away");
    }

    @Test
    void aSessionThatNobodyUsesEnds() {
        long[] now = {0};
        Sessions sessions = new Sessions(() -> now[0]);
        String cookie = sessions.open("anna", Role.READER).cookie();
        now[0] = TimeUnit.HOURS.toNanos(11);
        assertEquals("anna", sessions.of(cookie).orElseThrow().name());
        now[0] = TimeUnit.HOURS.toNanos(22);
        assertTrue(sessions.of(cookie).isPresent(), "used eleven hours ago");
        now[0] = TimeUnit.HOURS.toNanos(35);
        assertTrue(sessions.of(cookie).isEmpty());
        assertEquals(0, sessions.count());
    }

    @Test
    void aFileOfAccessIsReadAsItWasWritten() {
        String token = Access.newToken();
        Access access = new Access(List.of(Access.ofToken("robot", Role.READER, token)))
                .with(Access.ofToken("robot", Role.EDITOR, token));
        Access read = Access.of("access.tsv", access.lines());
        assertEquals(access, read);
        assertEquals(Role.EDITOR, read.program(token).orElseThrow().role());
        assertTrue(read.program(token + "x").isEmpty());
        assertTrue(read.without("robot").entries().isEmpty());
        assertTrue(access.lines().stream().noneMatch(line -> line.contains(token)), "tokens are kept as hashes");
    }
}
