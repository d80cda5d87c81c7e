package org.demarche.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.lexicon.Table;
import org.demarche.syntax.Parse;

/**
 * To whom an answer goes that names only what it answers: in "Baghdad dismissed the accusation" whoever accused it last, in
 * "it won't consider such requests" whoever asked.
 */
final class Responses {
    private static final Map<String, EventType> ANSWERED = answered();
    private static final int WINDOW_SENTENCES = 4;

    private final List<Parse> parses;

    /** Reads the document whose sentences are {@code parses}. */
    Responses(List<Parse> parses) {
        this.parses = parses;
    }

    private static Map<String, EventType> answered() {
        Map<String, EventType> answered = new HashMap<>();
        for (Table.Row row : Table.read("answered-nouns.tsv", "noun", "type").rows()) {
            answered.put(row.required("noun"), type(row));
        }
        return Map.copyOf(answered);
    }

    private static EventType type(Table.Row row) {
        try {
            return EventType.valueOf(row.required("type"));
        } catch (IllegalArgumentException e) {
            throw row.error("expected a type of event in capitals");
        }
    }

    /**
     * Who did what {@code event} answers; absent where it answers nothing told before.
     *
     * @param told what was told before, in order
     */
    Optional<List<Mention>> party(EventMention event, List<EventMention> told) {
        if (event.type() != EventType.REJECT
                || event.source().isEmpty()
                || !event.target().isEmpty()) {
            return Optional.empty();
        }
        Parse parse = parses.get(event.evidence().sentence());
        Clauses clauses = new Clauses(parse);
        Set<EventType> types = parse.within(event.evidence().trigger()).stream()
                .flatMap(verb -> clauses.objects(verb).stream())
                .filter(noun -> ANSWERED.containsKey(noun.lemma()))
                .map(noun -> ANSWERED.get(noun.lemma()))
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> own = Mentions.codes(event.source());
        return told.stream()
                .filter(other -> types.contains(other.type()))
                .filter(other -> event.evidence().sentence() - other.evidence().sentence() <= WINDOW_SENTENCES)
                .filter(other -> !Collections.disjoint(own, Mentions.codes(other.target()))
                        && Collections.disjoint(own, Mentions.codes(other.source())))
                .map(EventMention::source)
                .filter(asker -> asker.stream().anyMatch(Mention::isCoded))
                .reduce((first, second) -> second);
    }
}
