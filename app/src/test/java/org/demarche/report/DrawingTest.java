package org.demarche.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;

class DrawingTest {
    @Test
    void boxesOfANetworkDoNotOverlap() {
        double[] widths = new double[18];
        List<int[]> edges = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = 60 + 8 * (i % 7);
            edges.add(new int[] {i, i * i % 5});
        }
        double[][] places = Layout.of(edges, widths, 28, 880, 560);
        for (int i = 0; i < widths.length; i++) {
            assertTrue(places[0][i] >= widths[i] / 2 && places[0][i] <= 880 - widths[i] / 2, "inside the frame");
            assertTrue(places[1][i] >= 14 && places[1][i] <= 560 - 14, "inside the frame");
            for (int j = 0; j < i; j++) {
                boolean isApart = Math.abs(places[0][i] - places[0][j]) >= (widths[i] + widths[j]) / 2
                        || Math.abs(places[1][i] - places[1][j]) >= 28;
                assertTrue(isApart, i + " and " + j);
            }
        }
    }

    @Test
    void whoStandsBetweenTwoIsPlacedBetweenThem() {
        double[][] places =
                Layout.of(List.of(new int[] {0, 1}, new int[] {1, 2}), new double[] {50, 50, 50}, 28, 400, 200);
        double one = StrictMath.hypot(places[0][0] - places[0][1], places[1][0] - places[1][1]);
        double other = StrictMath.hypot(places[0][2] - places[0][1], places[1][2] - places[1][1]);
        double across = StrictMath.hypot(places[0][0] - places[0][2], places[1][0] - places[1][2]);
        assertTrue(across > one && across > other, one + ", " + other + ", " + across);
    }

    @Test
    void oneActorAloneHasAPlaceToo() {
        double[][] places = Layout.of(List.of(), new double[] {50}, 28, 400, 200);
        assertEquals(200, places[0][0]);
        assertEquals(100, places[1][0]);
    }

    @Test
    void anAxisIsAsFineAsItCanBeSeen() {
        LocalDate first = LocalDate.parse("2014-10-05");
        assertEquals(
                new Axis(YearMonth.parse("2014-10"), 1, 3, false),
                Axis.of(List.of(first, LocalDate.parse("2014-12-26"))));
        assertEquals(3, Axis.of(List.of(first, LocalDate.parse("2022-01-01"))).months());
        assertEquals(12, Axis.of(List.of(first, LocalDate.parse("1980-01-01"))).months());
        assertEquals(60, Axis.of(List.of(first, LocalDate.parse("1914-08-01"))).months());
    }

    @Test
    void whatTextsLookBackToDoesNotShrinkTheRest() {
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.parse("1905-09-05")));
        for (int month = 1; month <= 12; month++) {
            days.add(LocalDate.of(2020, month, 1));
        }
        Axis axis = Axis.of(days);
        assertEquals(new Axis(YearMonth.parse("2020-01"), 1, 13, true), axis);
        assertEquals(0, axis.step(days.get(0)));
        assertEquals("before January 2020", axis.label(0));
        assertEquals(1, axis.step(LocalDate.parse("2020-01-31")));
        assertEquals("December 2020", axis.label(axis.step(LocalDate.parse("2020-12-01"))));
    }

    @Test
    void aDayLiesInItsStep() {
        Axis axis = Axis.of(List.of(LocalDate.parse("2014-11-05"), LocalDate.parse("2022-01-01")));
        assertEquals("quarter 4 of 2014", axis.label(axis.step(LocalDate.parse("2014-12-31"))));
        assertEquals("quarter 1 of 2015", axis.label(axis.step(LocalDate.parse("2015-01-01"))));
        assertEquals(axis.steps() - 1, axis.step(LocalDate.parse("2022-01-01")));
    }

    @Test
    void datesSayNoMoreThanIsKnown() {
        assertEquals("26 Dec 2014", Dates.words(new When.Day(LocalDate.parse("2014-12-26"))));
        assertEquals("15–21 Dec 2014", Dates.words(interval("2014-12-15", "2014-12-21")));
        assertEquals("29 Nov – 2 Dec 2014", Dates.words(interval("2014-11-29", "2014-12-02")));
        assertEquals("29 Dec 2014 – 2 Jan 2015", Dates.words(interval("2014-12-29", "2015-01-02")));
        assertEquals("Oct 2014", Dates.words(interval("2014-10-01", "2014-10-31")));
        assertEquals("2014", Dates.words(interval("2014-01-01", "2014-12-31")));
        assertEquals("undated", Dates.words(new When.Unknown()));
    }

    private static When interval(String first, String last) {
        return new When.Interval(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void longNamesAreWrappedAndCut() {
        assertEquals(List.of("United", "States"), TextWidth.wrap("United States", 12, 60, 2));
        List<String> lines = TextWidth.wrap("Organisation for the Prohibition of Chemical Weapons", 12, 90, 2);
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).endsWith("…"), lines.toString());
        assertTrue(lines.stream().allMatch(line -> TextWidth.of(line, 12) <= 90), lines.toString());
    }

    @Test
    void numbersInDrawingsAreShortAndTheSameEverywhere() {
        assertEquals("12", Svg.number(12.04));
        assertEquals("12.3", Svg.number(12.26));
        assertEquals("-0.5", Svg.number(-0.5));
    }
}
