package org.demarche.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.lexicon.LexiconException;
import org.junit.jupiter.api.Test;

class ActorListTest {
    private static final String DICTIONARY =
            """
            # a comment
            <!-- another
            over two lines -->
            ZARKHEL_FRONT_ [AFGREB] ; with a remark
            +FRONT_OF_THE_ZARKHEL_
            +ZRF
            KARIM_TESTOV_
            \t[KAZGOV 190101-210101]
            \t[RUSMIL >210101]
            WESTERN_VALLEY_ [KAZ]
            TESTLAND_DEVELOPMENT_BANK [IGOTDB]
            BROKEN_CODE [KAZGOV 19-21]
            IRAQ_ [IRQ]
            """;

    private static ActorList read(String file, String text) {
        return new ActorListReader().read(file, text.lines().toList());
    }

    private static Registry registry(List<ActorList.Outcome> outcomes, ActorList... lists) {
        return Registry.read(List.of(lists), outcomes::add);
    }

    private static Actor named(Registry registry, String name) {
        List<NameWords.Word> words = NameWords.split(name, 0, name.length());
        NameIndex.Match match = registry.names().longest(words, 0).orElseThrow();
        assertEquals(words.size(), match.length(), name);
        return registry.require(match.aliases().get(0).actor());
    }

    @Test
    void dictionariesOfActorsAddNamesInTheCaseOfNews() {
        Registry registry = registry(new ArrayList<>(), read("a.txt", DICTIONARY));
        Actor front = named(registry, "Zarkhel Front");
        assertEquals(List.of("AFG_OPP"), front.codes());
        assertEquals("REB", front.sector());
        assertEquals(front, named(registry, "Front of the Zarkhel"));
        assertEquals(front, named(registry, "ZRF"));
        assertEquals(
                List.of("IGOTDB"), named(registry, "Testland Development Bank").codes());
        assertEquals("IGO", named(registry, "Testland Development Bank").sector());
    }

    @Test
    void codesWithDaysAreTermsOfSomebody() {
        Registry registry = registry(new ArrayList<>(), read("a.txt", DICTIONARY));
        Actor testov = named(registry, "Karim Testov");
        assertEquals(Actor.Kind.PERSON, testov.kind());
        Optional<LocalDate> before = Optional.of(LocalDate.parse("2021-01-01"));
        Optional<LocalDate> after = Optional.of(LocalDate.parse("2021-01-02"));
        assertEquals(List.of("KAZ"), registry.codes(testov, before));
        assertEquals("GOV", registry.sector(testov, before));
        assertEquals(List.of("RUS"), registry.codes(testov, after));
        assertEquals("MIL", registry.sector(testov, after));
        assertTrue(registry.bySurname("Testov").contains(testov.id()));
    }

    @Test
    void aBareStateStandsForItsGovernment() {
        Registry registry = registry(new ArrayList<>(), read("a.txt", DICTIONARY));
        assertEquals(registry.government("KAZ").orElseThrow(), named(registry, "Western Valley"));
    }

    @Test
    void whatIsKnownStaysAndIsCounted() {
        List<ActorList.Outcome> outcomes = new ArrayList<>();
        Registry registry = registry(outcomes, read("a.txt", DICTIONARY));
        assertEquals(registry.government("IRQ").orElseThrow(), named(registry, "Iraq"));
        assertTrue(outcomes.get(0).known() >= 1, outcomes.toString());
    }

    @Test
    void aLineThatCannotBeUsedIsToldWithItsPlace() {
        assertEquals(
                List.of("a.txt:12: expected a code such as [AFGGOV] or [AFGGOV 011222-140929], found [KAZGOV 19-21]"),
                read("a.txt", DICTIONARY).problems());
    }

    @Test
    void agentsBecomeNounsOfOneWord() {
        ActorList list = read(
                "agents.txt",
                """
                !PERSON! = MAN, WOMAN
                TESTER [~MIL]
                BARGE!PERSON! [~LAB]
                LONG_RANGE_TESTER [~MIL]
                BUDDHIST [~BUD]
                GOVERNMENT [~GOV]
                """);
        List<ActorList.Outcome> outcomes = new ArrayList<>();
        Registry registry = registry(outcomes, list);
        assertEquals(Optional.of("person"), registry.kindOfNoun("tester"));
        assertEquals("LAB", registry.titles().noun("bargewoman").orElseThrow().sector());
        assertEquals(new ActorList.Outcome("agents.txt", 0, 3, 1, 2), outcomes.get(0));
    }

    @Test
    void csvTakesColumnsInAnyOrder() {
        ActorList list = read(
                "actors.csv",
                """
                codes,name,aliases,id,kind,from,until,sector
                KAZ,Karim Testov,K. Testov,testov,person,2019-01-01,2021-01-01,GOV
                RUS,Karim Testov,,testov,person,2021-01-02,,GOV
                "AFG_OPP; AFG","Zarkhel, Front",ZRF; the Zarkhel,,,,,REB
                """);
        Registry registry = registry(new ArrayList<>(), list);
        assertEquals(List.of("AFG_OPP", "AFG"), named(registry, "Zarkhel Front").codes());
        assertEquals(named(registry, "ZRF"), named(registry, "Zarkhel Front"));
        Actor testov = named(registry, "Karim Testov");
        assertEquals(new ActorId("testov"), testov.id());
        assertEquals(List.of("KAZ"), registry.codes(testov, Optional.of(LocalDate.parse("2020-05-01"))));
        assertEquals(List.of("RUS"), registry.codes(testov, Optional.of(LocalDate.parse("2022-05-01"))));
    }

    @Test
    void rowsOfCsvThatCannotBeUsedAreTold() {
        ActorList list = read(
                "actors.csv",
                """
                name,codes,kind,from
                Zarkhel Front,AFG,group,
                ,AFG,,
                Karim Testov,KAZ,person,yesterday
                Karim Testov,KAZ,human,
                """);
        assertEquals(3, list.problems().size(), list.problems().toString());
        assertTrue(list.problems().get(0).startsWith("actors.csv:3: expected a name and at least one code"));
        assertTrue(list.problems().get(1).startsWith("actors.csv:4: expected days such as 2014-09-08"));
        assertTrue(list.problems().get(2).startsWith("actors.csv:5: expected a kind of state, body"));
    }

    @Test
    void aFileOfSomethingElseIsRefused() {
        LexiconException text = assertThrows(LexiconException.class, () -> read("a.txt", "Some text.\nAnd more."));
        assertTrue(String.valueOf(text.getMessage()).startsWith("a.txt:1: expected actors as CSV"), text::getMessage);
        LexiconException csv = assertThrows(LexiconException.class, () -> read("a.csv", "one,two\n1,2"));
        assertTrue(
                String.valueOf(csv.getMessage()).startsWith("a.csv:1: expected a head of name and codes"),
                csv::getMessage);
    }
}
