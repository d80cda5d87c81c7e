package org.demarche.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    private static final String WROUGHT = "wrought";

    private final Map<String, Judgement> words = new HashMap<>();
    private final Set<String> suffered = new HashSet<>();
    private final Set<String> wrought = new HashSet<>();
    private final Set<String> negations = Set.copyOf(Resources.entries("negations.txt"));
    private final Set<String> doing = Set.copyOf(Resources.entries("doing-verbs.txt"));
    private final Set<String> causing = Set.copyOf(Resources.entries("causing-verbs.txt"));
    private final Set<String> manners = Set.copyOf(Resources.entries("manner-nouns.txt"));
    private final Set<String> pointers = Set.copyOf(Resources.entries("pointing-words.txt"));
    private final Set<String> conditions = Set.copyOf(Resources.entries("condition-words.txt"));
    private final Set<String> talk = Set.copyOf(Resources.entries("topic-verbs.txt"));
    private final ReportingWords reporting = ReportingWords.read();

    Evaluations() {
        for (Table.Row row :
                Table.read("evaluations.tsv", "lemma", "pos", "polarity", "of").rows()) {
            words.put(row.required("lemma") + '/' + row.required("pos"), judgement(row));
            if (row.text("of").equals(SUFFERED)) {
                suffered.add(row.required("lemma"));
            } else if (row.text("of").equals(WROUGHT)) {
                wrought.add(row.required("lemma"));
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
        Judgement found = words.get(token.lemma() + (isAdverb(token) ? "/r" : pos));
        if (found == null && token.tag().equals("VBN")) {
            found = words.get(token.form().toLowerCase(Locale.ROOT) + "/a");
        } else if (found == null && isGerund(token)) {
            found = words.get(token.form().toLowerCase(Locale.ROOT) + "/n");
        }
        return Optional.ofNullable(found);
    }

    /** "has brought suffering": parsers take the noun for a verb. */
    private static boolean isGerund(Token token) {
        return token.tag().equals("VBG") && (token.is("obj") || token.is("obl") || token.is("nmod"));
    }

    /** Whether it is an adverb. */
    boolean isAdverb(Token token) {
        return token.tag().equals("RB");
    }

    /** Whether it is a verb that judges; of a participle ("entitled") the subject is who is judged. */
    boolean isVerb(Token token) {
        return token.isVerb() && words.containsKey(token.lemma() + "/v");
    }

    /** Whether only who brings it about is blamed for it: "caused suffering". */
    boolean isWrought(Token noun) {
        return isGerund(noun)
                ? wrought.contains(noun.form().toLowerCase(Locale.ROOT))
                : noun.isNoun() && wrought.contains(noun.lemma());
    }

    /** Whether the verb's subject brings about what its object says. */
    boolean isCausing(Token verb) {
        return verb.isVerb() && causing.contains(verb.lemma());
    }

    /** Whether it stands for how something is done: "in a lawless way". */
    boolean isManner(Token noun) {
        return manners.contains(noun.lemma());
    }

    /** Whether the word points to what was told before. */
    boolean isPointer(Token token) {
        return pointers.contains(token.lemma());
    }

    /** Whether the conjunction or determiner makes what it stands before a mere supposition. */
    boolean isCondition(Token word) {
        return conditions.contains(word.lemma());
    }

    /** Whether the verb tells only what is talked about. */
    boolean isTalk(Token verb) {
        return talk.contains(verb.lemma());
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
