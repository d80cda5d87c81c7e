package org.demarche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.Pipelines;
import org.demarche.Texts;
import org.demarche.actor.Mention;
import org.junit.jupiter.api.Test;

/** The sentences beside the entries of the predicate lexicon are its tests. */
class LexiconExamplesTest {
    private static final int LEAST_PREDICATES = 700;

    private final PredicateLexicon lexicon = Pipelines.lexicon();

    @Test
    void everyExampleReportsWhatItsEntrySays() {
        List<String> failures = new ArrayList<>();
        for (Example example : lexicon.examples()) {
            List<EventMention> events = Pipelines.shared()
                    .analyze(Texts.document(example.sentence()))
                    .events();
            if (!isMet(example, events)) {
                failures.add(description(example, events));
            }
        }
        assertEquals(
                List.of(),
                failures,
                () -> failures.size() + " of " + lexicon.examples().size() + " examples fail:\n"
                        + String.join("\n", failures) + "\n");
    }

    @Test
    void everyEntryHasAnExampleForAndOneAgainst() {
        Set<String> positive = ids(true);
        Set<String> negative = ids(false);
        Set<String> bare = lexicon.predicates().stream()
                .map(Predicate::id)
                .filter(id -> !positive.contains(id) || !negative.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), bare);
    }

    @Test
    void thereAreAtLeastSevenHundredEntries() {
        assertTrue(
                lexicon.predicates().size() >= LEAST_PREDICATES,
                () -> lexicon.predicates().size() + " entries");
    }

    @Test
    void noTwoEntriesHaveTheSameHeadAndConditions() {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (Predicate predicate : lexicon.predicates()) {
            for (String lemma : predicate.lemmas()) {
                String head = predicate.part() + " " + lemma + " " + Set.copyOf(predicate.conditions());
                if (!seen.add(head)) {
                    twice.add(predicate.id() + ": " + lemma);
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    private Set<String> ids(boolean isPositive) {
        return lexicon.examples().stream()
                .filter(example -> example.expected().isPresent() == isPositive)
                .map(Example::predicate)
                .collect(Collectors.toSet());
    }

    private static boolean isMet(Example example, List<EventMention> events) {
        List<EventMention> own = events.stream()
                .filter(event -> event.evidence().rule().equals(example.predicate()))
                .toList();
        return example.expected()
                .map(parties -> own.stream().anyMatch(event -> parties(event).equals(parties)))
                .orElse(own.isEmpty());
    }

    private static Example.Parties parties(EventMention event) {
        return new Example.Parties(
                codes(event.source()), codes(event.target()), codes(event.intermediary()), codes(event.regarding()));
    }

    private static Set<String> codes(List<Mention> mentions) {
        return mentions.stream().flatMap(mention -> mention.codes().stream()).collect(Collectors.toSet());
    }

    private static String description(Example example, List<EventMention> events) {
        String expected = example.expected().map(LexiconExamplesTest::shown).orElse("nothing by this entry");
        String found = events.stream()
                .map(event -> event.evidence().rule() + " " + shown(parties(event)))
                .collect(Collectors.joining("; "));
        return String.format(
                "%s %s%n    %s%n    expected %s%n    found    %s",
                example.place(),
                example.predicate(),
                example.sentence(),
                expected,
                found.isEmpty() ? "nothing" : found);
    }

    private static String shown(Example.Parties parties) {
        Map<String, Set<String>> others = Map.of("via", parties.via(), "re", parties.about());
        return new TreeSet<>(parties.source()) + " > " + new TreeSet<>(parties.target())
                + others.entrySet().stream()
                        .filter(side -> !side.getValue().isEmpty())
                        .map(side -> " " + side.getKey() + " " + new TreeSet<>(side.getValue()))
                        .sorted()
                        .collect(Collectors.joining());
    }
}
