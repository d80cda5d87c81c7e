package org.demarche.disagreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How numbers are read, and when two of them can't both be true. */
class NumeralsTest {
    private static final Numerals NUMERALS = Numerals.read();

    @Test
    void figuresAndWordsAreReadWithWhatMultipliesThem() {
        assertEquals(List.of(1200.0, 3.0), lows("the fleet sank 1,200 boats and three rafts"));
        assertEquals(List.of(2_500_000.0), lows("a loan of 2.5 million"));
    }

    @Test
    void yearsSharesAndTimesOfDayAreNoNumbers() {
        assertEquals(List.of(), lows("in 1987 it rose 12% by 10:30"));
    }

    @Test
    void boundsMakeRanges() {
        assertFalse(count("at least 20 were lost").contradicts(count("50 were lost")), "50 is at least 20");
        assertTrue(count("at least 20 were lost").contradicts(count("five were lost")), "five is less than 20");
        assertFalse(count("about 30 were lost").contradicts(count("28 were lost")), "28 is about 30");
        assertFalse(count("dozens were lost").contradicts(count("70 were lost")), "70 are dozens");
        assertTrue(count("dozens were lost").contradicts(count("three were lost")), "three aren't dozens");
    }

    private static List<Double> lows(String text) {
        return NUMERALS.in(text).stream().map(Numeral::low).toList();
    }

    private static Count count(String text) {
        Numeral number = NUMERALS.in(text).get(0);
        return new Count("lost", number.low(), number.high(), text);
    }
}
