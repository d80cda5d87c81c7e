package org.demarche.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Mentions;
import org.demarche.event.EventMention;
import org.demarche.lexicon.Resources;
import org.demarche.lexicon.Table;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/**
 * Accusations and endorsements that lie in the words a speaker chooses: "the regime's barbarity", "this is a propaganda
 * stunt". Whoever says it of another accuses or supports it; one act for each clause and other. A stage without state.
 */
final class Evaluations {
    private static final String SUFFERED = "suffered";

    private final Map<String, Judgement> words = new HashMap<>();
    private final Set<String> suffered = new HashSet<>();
    private final Set<String> negations = Set.copyOf(Resources.entries("negations.txt"));
    private final Set<String> doing = Set.copyOf(Resources.entries("doing-verbs.txt"));
    private final ReportingWords reporting = ReportingWords.read();

    Evaluations() {
        for (Table.Row row :
                Table.read("evaluations.tsv", "lemma", "pos", "polarity", "of").rows()) {
            words.put(row.required("lemma") + '/' + row.required("pos"), judgement(row));
            if (row.text("of").equals(SUFFERED)) {
                suffered.add(row.required("lemma"));
            }
        }
    }

    private static Judgement judgement(Table.Row row) {
        return switch (row.required("polarity")) {
            case "negative" -> Judgement.BLAME;
            case "positive" -> Judgement.PRAISE;
            case "due" -> Judgement.DUE;
            default -> throw row.error("polarity is negative, positive or due");
        };
    }

    /** How a word judges. */
    enum Judgement {
        /** "brutal". */
        BLAME,
        /** "heroic"; the opposite when denied. */
        PRAISE,
        /** "acceptable": nothing to speak of, but blame when denied. */
        DUE
    }

    /** The acts of judging in {@code parses} that {@code events}, by sentence, don't hold yet, in text order. */
    List<EventMention> find(
            Map<Integer, List<EventMention>> events,
            List<Parse> parses,
            Mentions mentions,
            List<Statement> statements) {
        List<EventMention> found = new ArrayList<>();
        for (Parse parse : parses) {
            JudgedSentence sentence = new JudgedSentence(this, parse, mentions, statements, events);
            for (Token token : parse.tokens()) {
                judgement(token)
                        .flatMap(judgement -> sentence.judged(token, judgement))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Judgement> judgement(Token token) {
        String pos = token.isVerb() ? "/v" : token.isAdjective() ? "/a" : token.isNoun() && !token.isName() ? "/n" : "";
        return Optional.ofNullable(words.get(token.lemma() + pos));
    }

    /** Whether who stands after "of" suffers what the noun says: "a violation of Iraq's sovereignty". */
    boolean isSuffered(Token noun) {
        return suffered.contains(noun.lemma());
    }

    /** Whether the verb's subject does, shows or is what its object says: "commits atrocities", "constitutes a breach". */
    boolean isDoing(Token verb) {
        return verb.isVerb() && doing.contains(verb.lemma());
    }

    /** Whether the word negates what it hangs on. */
    boolean isNegation(Token token) {
        return (token.is("advmod") || token.is("det")) && negations.contains(token.lemma());
    }

    /** Whether the verb says what somebody thinks: not to think it right is to think it wrong. */
    boolean isBelief(Token verb) {
        return reporting.of(verb).filter(word -> !word.isUttered()).isPresent();
    }
}
