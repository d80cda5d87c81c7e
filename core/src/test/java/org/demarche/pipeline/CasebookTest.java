package org.demarche.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.demarche.cases.Change;
import org.demarche.event.EventType;
import org.demarche.event.Modality;
import org.demarche.record.Act;
import org.demarche.record.Fingerprint;
import org.demarche.record.Origin;
import org.demarche.record.Parties;
import org.demarche.record.Party;
import org.demarche.record.Quote;
import org.demarche.record.Report;
import org.demarche.record.Story;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;

/** A corpus that grows, changes and shrinks amounts to what all its stories amount to at once. */
class CasebookTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 3, 1);
    private static final List<String> STATES = List.of("NOR", "SWE", "FIN");
    private static final List<EventType> TYPES = List.of(
            EventType.REQUEST, EventType.REJECT, EventType.AGREE, EventType.CONSULT, EventType.ACCUSE, EventType.AID);
    private static final List<String> MATTERS = List.of(
            "the herring quota in coastal waters near the border",
            "a railway tunnel below the northern mountains and its tolls",
            "lorry drivers who wait for customs papers at the ferry");

    @Property(tries = 40)
    void storiesInAnyOrderAndInAnyPiecesComeToTheSameAsAllAtOnce(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size) {
        Random random = new Random(seed);
        List<Story> stories = stories(random, size);
        Collections.shuffle(stories, random);
        Casebook casebook = new Casebook();
        int done = 0;
        while (done < size) {
            int next = Math.min(size, done + 1 + random.nextInt(4));
            casebook.add(stories.subList(done, next));
            done = next;
        }
        assertSame(stories, casebook);
    }

    @Property(tries = 40)
    void whatIsReplacedOrForgottenLeavesNothingBehind(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 20) int size) {
        Random random = new Random(seed);
        List<Story> stories = stories(random, size);
        List<Story> others = stories(random, size);
        Casebook casebook = new Casebook();
        casebook.add(stories);
        List<Story> left = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int fate = random.nextInt(3);
            if (fate == 0) {
                casebook.replace(List.of(stories.get(i).origin().key()), List.of());
            } else {
                // The other story of this number tells of the same article.
                Story now = fate == 1 ? others.get(i) : stories.get(i);
                casebook.add(List.of(now));
                left.add(now);
            }
        }
        assertSame(left, casebook);
    }

    @Test
    void storiesOfABusyPairOneByOneComeToTheSameAsAllAtOnce() {
        Random random = new Random(5);
        List<Story> stories = busy(random, 120);
        List<Story> others = busy(random, 120);
        Casebook casebook = new Casebook();
        casebook.add(stories.subList(0, 80));
        for (int i = 80; i < 120; i++) {
            casebook.add(List.of(stories.get(i)));
        }
        assertSame(stories, casebook);
        List<Story> left = new ArrayList<>(stories);
        for (int i = 0; i < 20; i++) {
            casebook.replace(List.of(stories.get(i).origin().key()), List.of());
            casebook.add(List.of(others.get(i + 20)));
            left.set(i + 20, others.get(i + 20));
        }
        assertSame(left.subList(20, 120), casebook);
    }

    /** Stories in no order, all about two states, of several acts each. */
    private static List<Story> busy(Random random, int size) {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Origin origin = new Origin(
                    "b" + i,
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(FIRST_DAY.plusDays(random.nextInt(200))));
            List<Report> reports = new ArrayList<>();
            for (int j = 0; j < 3; j++) {
                boolean isTurned = random.nextBoolean();
                reports.add(report(
                        origin,
                        j,
                        TYPES.get(random.nextInt(TYPES.size())),
                        isTurned ? "SWE" : "NOR",
                        isTurned ? "NOR" : "SWE",
                        MATTERS.get(random.nextInt(MATTERS.size())),
                        new When.Day(origin.published().orElseThrow())));
            }
            stories.add(new Story(origin, reports, List.of(), Fingerprint.of("b" + i)));
        }
        return stories;
    }

    private static void assertSame(List<Story> stories, Casebook casebook) {
        Findings atOnce = new Surveyor().survey(stories);
        assertEquals(FindingsLines.of(atOnce), FindingsLines.of(casebook.findings()));
        assertEquals(atOnce.happenings(), casebook.findings().happenings());
        assertEquals(atOnce.cases(), casebook.cases());
        assertEquals(atOnce.stories(), casebook.findings().stories());
    }

    @Test
    void changesSayWhatBecameOfCases() {
        Story asked = story("asked", 0, EventType.REQUEST, "NOR", "SWE", MATTERS.get(0));
        Story refused = story("refused", 2, EventType.REJECT, "SWE", "NOR", MATTERS.get(0));
        Casebook casebook = new Casebook();
        List<Change> opened = casebook.add(List.of(asked));
        assertEquals(1, opened.size());
        assertTrue(opened.get(0).before().isEmpty(), "it was opened");
        List<Change> answered = casebook.add(List.of(refused));
        assertEquals(1, answered.size());
        assertTrue(answered.get(0).isOfStatus(), "the answer gives it another status");
        assertEquals(List.of(), casebook.add(List.of(refused)), "the same again changes nothing");
        List<Change> forgotten = casebook.replace(List.of("refused#0", "unknown#0"), List.of());
        assertEquals(answered.get(0).before(), forgotten.get(0).after(), "it stands as before the answer");
        casebook.replace(List.of("asked#0"), List.of());
        assertEquals(List.of(), casebook.cases());
    }

    @Test
    void whatIsOfOtherPartiesStaysAsItIs() {
        Casebook casebook = new Casebook();
        casebook.add(List.of(story("asked", 0, EventType.REQUEST, "NOR", "SWE", MATTERS.get(0))));
        List<Change> changes =
                casebook.add(List.of(story("other", 1, EventType.REQUEST, "FIN", "EST", MATTERS.get(1))));
        assertEquals(1, changes.size());
        assertFalse(changes.get(0).before().isPresent(), "only the new case is told");
        assertEquals(2, casebook.cases().size());
    }

    /** Stories about a few states and matters, so that much of it belongs together; some are copies of others, some have no date. */
    private static List<Story> stories(Random random, int size) {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Optional<LocalDate> published =
                    random.nextInt(8) == 0 ? Optional.empty() : Optional.of(FIRST_DAY.plusDays(random.nextInt(40)));
            Origin origin = new Origin(
                    "d" + i,
                    0,
                    Optional.of("title " + random.nextInt(3)),
                    Optional.empty(),
                    Optional.empty(),
                    published);
            List<Report> reports = new ArrayList<>();
            for (int j = random.nextInt(4); j >= 0; j--) {
                reports.add(report(origin, j, random));
            }
            String text = "The governments spoke of " + MATTERS.get(random.nextInt(MATTERS.size())) + ".";
            stories.add(new Story(origin, reports, List.of(), Fingerprint.of(text)));
        }
        return stories;
    }

    private static Report report(Origin origin, int number, Random random) {
        String source = STATES.get(random.nextInt(STATES.size()));
        String target = STATES.get(random.nextInt(STATES.size()));
        EventType type = TYPES.get(random.nextInt(TYPES.size()));
        When when = origin.published().isPresent() && random.nextBoolean()
                ? new When.Day(origin.published().get())
                : new When.Unknown();
        return report(origin, number, type, source, target, MATTERS.get(random.nextInt(MATTERS.size())), when);
    }

    private static Story story(String document, int day, EventType type, String source, String target, String matter) {
        Origin origin = new Origin(
                document,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(FIRST_DAY.plusDays(day)));
        Report report = report(origin, 0, type, source, target, matter, new When.Day(FIRST_DAY.plusDays(day)));
        return new Story(origin, List.of(report), List.of(), Fingerprint.of(document));
    }

    private static Report report(
            Origin origin, int number, EventType type, String source, String target, String matter, When when) {
        String document = origin.document();
        String text = source + " and " + target + " about " + matter;
        Quote words = new Quote(document, 100 * number, 100 * number + text.length(), text);
        return new Report(
                document + "-" + number,
                origin,
                document + "-" + number,
                new Act(type, Optional.empty(), Optional.empty(), List.of()),
                new Parties(List.of(party(source)), List.of(party(target)), List.of(), List.of()),
                Modality.ASSERTED,
                List.of(),
                when,
                Optional.empty(),
                number,
                words,
                words,
                "test.v." + type);
    }

    private static Party party(String code) {
        return new Party(List.of(code), Optional.empty(), "Government of " + code, "GOV");
    }
}
