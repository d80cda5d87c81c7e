package org.demarche.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.event.PairClassifier.Pair;
import org.demarche.event.PairClassifier.Reading;
import org.demarche.lexicon.Resources;
import org.demarche.lexicon.Table;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/**
 * Types of acts between two given parties where nothing but a type may be said of them.
 *
 * <p>An event has its modality beside its type. A bare type holds both, as in CAMEO's and PLOVER's own coding: who will help
 * promises (AGREE), who won't rejects, who will attack threatens, and who says that another must withdraw or has attacked
 * requests or accuses. Where that coding files an act under another type than our events do, {@code pair-types.tsv} says so
 * by CAMEO's code.
 */
final class PairTypes {
    private static final int LAST_COOPERATIVE_QUAD = 2;
    private static final int MATERIAL_CONFLICT_QUAD = 4;
    private static final String MODAL = "MD";

    private final Ontology ontology = Ontology.read();
    private final Map<String, EventType> byCode = new HashMap<>();
    /** Where both do it together, which outranks {@link #byCode}. */
    private final Map<String, EventType> byJointCode = new HashMap<>();

    private final Set<String> sayers = new HashSet<>();
    private final Set<String> decisionVerbs = Set.copyOf(Resources.entries("decision-verbs.txt"));
    private final Set<String> demandVerbs = Set.copyOf(Resources.entries("demand-verbs.txt"));

    private PairTypes() {}

    static PairTypes read() {
        PairTypes types = new PairTypes();
        for (Table.Row row :
                Table.read("pair-types.tsv", "cameo", "parties", "type", "note").rows()) {
            (row.required("parties").equals("joint") ? types.byJointCode : types.byCode)
                    .put(row.required("cameo"), type(row));
        }
        for (Table.Row row : Table.read("reporting.tsv", "lemma", "pos", "kind", "content", "note")
                .rows()) {
            if (row.required("pos").equals("v")) {
                types.sayers.add(row.required("lemma"));
            }
        }
        return types;
    }

    private static EventType type(Table.Row row) {
        try {
            return EventType.valueOf(row.required("type"));
        } catch (IllegalArgumentException e) {
            throw row.error("expected one of PLOVER's types");
        }
    }

    /** The type of what {@code pair}'s source does by {@code reading}. */
    EventType of(Parse parse, Pair pair, Reading reading) {
        if (isAlleged(parse, pair, reading)) {
            return EventType.ACCUSE;
        }
        EventType type = reading.match().predicate().type();
        int quad = ontology.of(type).quad();
        boolean isCooperative = quad <= LAST_COOPERATIVE_QUAD;
        if (reading.modality() == Modality.DENIED && isCooperative) {
            return EventType.REJECT;
        }
        boolean isIntended = reading.modality() == Modality.FUTURE
                && !pair.isByTarget(reading)
                && !isUnderWay(parse, reading.word());
        if (isIntended && isCooperative) {
            return EventType.AGREE;
        }
        if (isIntended && quad == MATERIAL_CONFLICT_QUAD) {
            return EventType.THREATEN;
        }
        return filed(parse, pair, reading, type);
    }

    /** "announced that they are boycotting the vote", "decided to lift the ban": as good as done. */
    private boolean isUnderWay(Parse parse, Token word) {
        boolean isProgressive = word.tag().equals("VBG")
                && parse.children(word, "aux").stream()
                        .noneMatch(auxiliary -> auxiliary.tag().equals(MODAL));
        // of "decided to impose sanctions" the carrying verb is what is decided
        boolean isDecided = Stream.of(Optional.of(word), parse.head(word).filter(verb -> word.isNoun()))
                .flatMap(Optional::stream)
                .filter(verb -> verb.is("xcomp"))
                .flatMap(verb -> parse.head(verb).stream())
                .anyMatch(verb -> decisionVerbs.contains(verb.lemma()));
        return isProgressive || isDecided;
    }

    /** The type under which the published coding files an act that has happened. */
    private EventType filed(Parse parse, Pair pair, Reading reading, EventType type) {
        String code = reading.match().predicate().cameo().orElse("");
        Optional<EventType> joint = areJoint(parse, pair, reading) ? find(byJointCode, code) : Optional.empty();
        return joint.or(() -> find(byCode, code)).orElse(type);
    }

    /** The type of the longest beginning of {@code code} that the table has. */
    private static Optional<EventType> find(Map<String, EventType> table, String code) {
        Optional<EventType> found = Optional.empty();
        for (int end = code.length(); end > 0 && found.isEmpty(); end--) {
            found = Optional.ofNullable(table.get(code.substring(0, end)));
        }
        return found;
    }

    /** Whether the parties are coordinated: "Chad and Sudan agreed". */
    private static boolean areJoint(Parse parse, Pair pair, Reading reading) {
        boolean areCoordinated = pair.target().is("conj")
                && parse.head(pair.target())
                        .filter(head -> head.number() == pair.source().number())
                        .isPresent();
        return areCoordinated && (pair.isBySource(reading) || pair.isByTarget(reading));
    }

    /** "Chad said Sudan had shelled the camp": whoever tells another's attack accuses it. */
    boolean isAlleged(Parse parse, Pair pair, Reading reading) {
        return pair.isByTarget(reading)
                && ontology.of(reading.match().predicate().type()).quad() == MATERIAL_CONFLICT_QUAD
                && (reading.modality() == Modality.ASSERTED || reading.modality() == Modality.POSSIBLE)
                && isSaidBySource(parse, pair, reading.word());
    }

    /** Whether {@code lemma} is a verb that introduces what somebody says. */
    boolean isReporting(String lemma) {
        return sayers.contains(lemma);
    }

    /** "Chad said Sudan must withdraw": whoever says what another has to do demands it. */
    Optional<EventType> demanded(Parse parse, Pair pair) {
        boolean isDemand = parse.tokens().stream()
                .filter(token -> demandVerbs.contains(token.lemma()))
                .map(token -> obliged(parse, token))
                .flatMap(Optional::stream)
                .anyMatch(verb -> isSaidBySource(parse, pair, verb) && isSubject(parse, pair.target(), verb));
        return isDemand ? Optional.of(EventType.REQUEST) : Optional.empty();
    }

    /** What is demanded: of a modal the verb that it helps, of "have to" and "need to" the verb itself. */
    private static Optional<Token> obliged(Parse parse, Token word) {
        if (word.is("aux")) {
            return word.tag().equals(MODAL) ? parse.head(word) : Optional.empty();
        }
        boolean hasInfinitive = parse.children(word, "xcomp").stream()
                .anyMatch(content -> parse.children(content, "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals("to")));
        return word.isVerb() && hasInfinitive ? Optional.of(word) : Optional.empty();
    }

    private static boolean isSubject(Parse parse, Token party, Token verb) {
        return parse.children(verb, "nsubj").stream().anyMatch(subject -> parse.isBelow(party, subject));
    }

    private boolean isSaidBySource(Parse parse, Pair pair, Token word) {
        Token current = word;
        while (current.head() != 0) {
            Token above = parse.token(current.head());
            if (current.is("ccomp") && sayers.contains(above.lemma()) && isSubject(parse, pair.source(), above)) {
                return true;
            }
            current = above;
        }
        // parsers hang "…, Chad said" on what is said
        return parse.children(current, "parataxis").stream()
                .anyMatch(verb -> sayers.contains(verb.lemma()) && isSubject(parse, pair.source(), verb));
    }
}
