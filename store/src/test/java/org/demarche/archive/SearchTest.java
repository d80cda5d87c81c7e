package org.demarche.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.event.EventType;
import org.demarche.text.Input;
import org.demarche.text.Metadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final Optional<LocalDate> NO_DAY = Optional.empty();

    @TempDir
    private Path folder = Path.of("");

    private Archive archive;

    private static Archive opened(Path file) {
        return Archive.create(file, Waiting.aMinute(line -> {}));
    }

    @BeforeEach
    void fill() {
        archive = opened(folder.resolve("test.db"));
        archive.take(List.of(
                Readings.delivery("Iraq met Iran. The border talks went on for hours."),
                Readings.delivery("Turkey accused Iraq. The border stayed closed."),
                new Delivery.Read(
                        Readings.entry(Readings.page("https://wire.example/1", "Oman praised Iran. Peace talks.")))));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private List<String> found(String words) {
        return archive.search(words, SearchFilter.none(), 10).stream()
                .map(hit -> hit.excerpt().substring(0, hit.excerpt().indexOf(' ')))
                .sorted()
                .toList();
    }

    private int count(
            Optional<String> actor, Optional<EventType> type, Optional<LocalDate> from, Optional<String> place) {
        SearchFilter filter = new SearchFilter(actor, type, from, Optional.empty(), Optional.empty(), place);
        return archive.search("", filter, 10).size();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "border|[Iraq, Turkey]",
                "border talks|[Iraq]",
                "border AND talks|[Iraq]",
                "border OR peace|[Iraq, Oman, Turkey]",
                "border -talks|[Turkey]",
                "border NOT talks|[Turkey]",
                "\"border talks\"|[Iraq]",
                "\"talks border\"|[]",
                "clos*|[Turkey]",
                "(peace OR border) AND iran|[Iraq, Oman]",
                "talk|[Iraq, Oman]",
                "BORDER|[Iraq, Turkey]",
            })
    void wordsAreFound(String words, String expected) {
        assertEquals(expected, found(words).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                ")(",
                "\"",
                "\"border",
                "AND",
                "OR OR",
                "NOT",
                "border AND",
                "OR border",
                "NOT border",
                "-",
                "*",
                "***",
                "border*talks",
                "a:b",
                "title:border",
                "^border",
                "{border}",
                "border + talks",
                "NEAR(border talks)",
                "col : x",
                "'; DROP TABLE documents",
                "\u0000",
                "((((((border",
                "border))))))",
                "-\"border talks\"",
                "\\",
                "%",
                "é*"
            })
    void whateverIsTypedIsNoError(String words) {
        assertTrue(archive.search(words, SearchFilter.none(), 10).size() <= 3);
        assertEquals(3, archive.size());
    }

    @Test
    void theWordsStandInTheirContext() {
        Hit hit = archive.search("\"border talks\"", SearchFilter.none(), 10).get(0);
        assertEquals(
                List.of("border talks"),
                hit.matches().stream().map(match -> match.in(hit.excerpt())).toList());
    }

    @Test
    void aWordInTheTitleCountsMore() {
        archive.take(List.of(new Delivery.Read(Readings.entry(
                Readings.page("https://wire.example/2", "Nothing else of the kind. A border. A page.")))));
        assertEquals(
                "A page",
                archive.search("page", SearchFilter.none(), 1)
                        .get(0)
                        .metadata()
                        .title()
                        .orElse(""));
    }

    @Test
    void filtersAreMetByOneEvent() {
        assertEquals(2, count(Optional.of("iran"), Optional.empty(), NO_DAY, Optional.empty()));
        assertEquals(1, count(Optional.of("IRAN"), Optional.of(EventType.CONSULT), NO_DAY, Optional.empty()));
        assertEquals(0, count(Optional.of("iran"), Optional.of(EventType.ACCUSE), NO_DAY, Optional.empty()));
        assertEquals(1, count(Optional.of("TUR"), Optional.of(EventType.ACCUSE), NO_DAY, Optional.of("Baghdad")));
        assertEquals(3, count(Optional.empty(), Optional.empty(), NO_DAY, Optional.of("irq")));
        assertEquals(0, count(Optional.empty(), Optional.empty(), NO_DAY, Optional.of("Paris")));
    }

    @Test
    void daysAndOutletsAreThoseOfPublication() {
        assertEquals(
                1, count(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2021, 3, 4)), Optional.empty()));
        assertEquals(
                0, count(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2021, 3, 5)), Optional.empty()));
        SearchFilter outlet = new SearchFilter(
                Optional.empty(), Optional.empty(), NO_DAY, NO_DAY, Optional.of("example wire"), Optional.empty());
        assertEquals(1, archive.search("talks", outlet, 10).size());
    }

    private static String counts(List<Facets.Count> counts) {
        return counts.stream()
                .map(count -> count.value() + " " + count.articles())
                .toList()
                .toString();
    }

    private static SearchFilter of(Optional<String> actor, Optional<EventType> type) {
        return new SearchFilter(actor, type, NO_DAY, NO_DAY, Optional.empty(), Optional.empty());
    }

    @Test
    void whatIsFoundIsCountedByAllThatItMayBeNarrowedDownTo() {
        Facets border = archive.facets("border", SearchFilter.none(), 10);
        assertEquals(2, border.articles());
        assertEquals("[ACCUSE 1, CONSULT 1]", counts(border.types()));
        assertEquals("[iraq 2, iran 1, turkey 1]", counts(border.actors()));
        assertEquals("[]", counts(border.outlets()));
        assertEquals("[]", counts(border.periods()));
        Facets talks = archive.facets("talks", SearchFilter.none(), 1);
        assertEquals(2, talks.articles());
        assertEquals("[iran 2]", counts(talks.actors()));
        assertEquals("[Example Wire 1]", counts(talks.outlets()));
        assertEquals("[2021-03 1]", counts(talks.periods()));
        assertEquals(0, archive.facets("(", SearchFilter.none(), 10).articles());
    }

    @Test
    void countsTellWhatAnotherValueInPlaceOfTheOneAskedForWouldFind() {
        Facets accusing = archive.facets("", of(Optional.empty(), Optional.of(EventType.ACCUSE)), 10);
        assertEquals(1, accusing.articles());
        assertEquals("[ACCUSE 1, CONSULT 1, SUPPORT 1]", counts(accusing.types()));
        assertEquals("[iraq 1, turkey 1]", counts(accusing.actors()));
        Facets turkish = archive.facets("", of(Optional.of("turkey"), Optional.empty()), 10);
        assertEquals("[ACCUSE 1]", counts(turkish.types()));
        assertEquals("[iran 2, iraq 2, oman 1, turkey 1]", counts(turkish.actors()));
    }

    @Test
    void whatWasRejectedCountsForNothing() {
        String mention = archive.database()
                .first("SELECT id FROM mentions WHERE type = 'ACCUSE'", row -> row.getString(1))
                .orElseThrow();
        archive.judge(Verdict.REJECT, List.of(mention), new ReviewRequest("anna", "2024-05-01T10:00:00Z", ""));
        assertEquals(
                "[CONSULT 1]",
                counts(archive.facets("border", SearchFilter.none(), 10).types()));
    }

    @Test
    void periodsAreYearsUntilOneYearIsLeft() {
        for (String day : List.of("2021-05-06", "2021-05-07", "2022-01-02")) {
            archive.take(List.of(new Delivery.Read(Readings.entry(new Input(
                    "text.txt",
                    "Oman praised Iraq. Envoys on " + day + ".",
                    new Metadata(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(LocalDate.parse(day)),
                            Optional.empty()))))));
        }
        assertEquals(
                "[2021 2, 2022 1]",
                counts(archive.facets("envoys", SearchFilter.none(), 10).periods()));
        SearchFilter year = new SearchFilter(
                Optional.empty(),
                Optional.empty(),
                NO_DAY,
                Optional.of(LocalDate.of(2021, 12, 31)),
                Optional.empty(),
                Optional.empty());
        assertEquals("[2021-05 2]", counts(archive.facets("envoys", year, 10).periods()));
    }
}
