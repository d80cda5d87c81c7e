package org.demarche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/**
 * Says how real an act is: by negation, auxiliaries, modifiers and conditions of its own word, then by the words above whose
 * content it is, up to where its clause stands by itself.
 */
final class ModalityReader {
    private static final Set<String> TOPIC_PREPOSITIONS = Set.copyOf(Resources.entries("topic-prepositions.txt"));
    private static final int MAX_CLIMB = 4;
    private static final Set<String> FINITE_TAGS = Set.of("VBD", "VBZ", "VBP");

    private final SupportVerbs supportVerbs;
    private final ModalityLexicon lexicon;
    private final Set<String> background = Set.copyOf(Resources.entries("background-prepositions.txt"));
    private final Set<String> occurrenceVerbs = Set.copyOf(Resources.entries("occurrence-verbs.txt"));
    private final Set<String> definite = Set.copyOf(Resources.entries("definite-words.txt"));

    private ModalityReader(SupportVerbs supportVerbs, ModalityLexicon lexicon) {
        this.supportVerbs = supportVerbs;
        this.lexicon = lexicon;
    }

    static ModalityReader read(SupportVerbs supportVerbs) {
        return new ModalityReader(supportVerbs, ModalityLexicon.read());
    }

    /**
     * The modality of the act that {@code word} reports.
     *
     * @param type the act
     * @param isNegative whether the act lies in the negation itself ("is not happy", "will not allow")
     */
    Modality of(Parse parse, Token word, EventType type, boolean isNegative) {
        if (isNegative) {
            return Modality.ASSERTED;
        }
        Modality modality = own(parse, word)
                // "failed attempts to get an answer": whoever asks in vain has asked
                .filter(said ->
                        said != Modality.DENIED || type != EventType.REQUEST || word.isVerb() || isNegated(parse, word))
                .orElse(Modality.ASSERTED);
        Token current = word;
        for (int i = 0; i < MAX_CLIMB && current.head() != 0; i++) {
            Token above = parse.token(current.head());
            Optional<Modality> said = isExisting(current, word, type)
                    ? Optional.<Modality>empty()
                    : governed(parse, current, above, type);
            modality = said.isPresent() ? within(modality, said.get()) : modality;
            if (modality == Modality.ASSERTED && isAlong(parse, current, above)) {
                modality = own(parse, above)
                        .filter(planned -> planned == Modality.FUTURE)
                        .orElse(modality);
            }
            if (standsAlone(parse, current, above) || isSubject(parse, current, word)) {
                break;
            }
            current = above;
        }
        return modality;
    }

    /** "will travel to the Gulf, visiting Oman": what is done along with an act to come is to come. */
    private static boolean isAlong(Parse parse, Token participle, Token above) {
        return participle.is("advcl")
                && participle.tag().equals("VBG")
                && participle.number() > above.number()
                && parse.children(participle, "mark").isEmpty();
    }

    /** "rejected a request": there was one. */
    private static boolean isExisting(Token current, Token word, EventType type) {
        return word.isNoun()
                && current.number() == word.number()
                && current.is("obj")
                && (type == EventType.REQUEST || type == EventType.ACCUSE || type == EventType.REJECT);
    }

    /** "denied that it might attack" denies, and who "worked to arrange talks" may have failed. */
    private static Modality within(Modality inner, Modality outer) {
        if (inner == Modality.ASSERTED || outer == Modality.DENIED) {
            return outer;
        }
        return inner == Modality.FUTURE && outer == Modality.POSSIBLE ? outer : inner;
    }

    /** Whether what is said further up isn't said of {@code current} any more. */
    private boolean standsAlone(Parse parse, Token current, Token above) {
        boolean isOtherClause = current.is("ccomp")
                || current.is("parataxis")
                || (current.relation().equals("acl:relcl") && !isInfinitive(parse, current))
                || background.contains(parse.preposition(current))
                || isParticiple(parse, current)
                || (current.is("advcl") && !isInfinitive(parse, current));
        return isOtherClause
                || isGiven(parse, current, above)
                || (current.is("conj") && isOwnClause(parse, current, above));
    }

    /** "declined to comment on a report that Peru had agreed": what is said of the report isn't said of the agreement. */
    private static boolean isSubject(Parse parse, Token current, Token word) {
        return current.number() != word.number()
                && current.isNoun()
                && current.is("obl")
                && TOPIC_PREPOSITIONS.contains(parse.preposition(current));
    }

    /** "to meet the minister"; of "nothing to do with" parsers make a relative clause. */
    private static boolean isInfinitive(Parse parse, Token verb) {
        return parse.children(verb, "mark").stream()
                .anyMatch(mark -> mark.lemma().equals("to"));
    }

    /** "vessels patrolling the Gulf" do so, whatever is said of them. */
    private static boolean isParticiple(Parse parse, Token verb) {
        return verb.relation().equals("acl")
                && !verb.tag().equals("VB")
                && parse.children(verb, "mark").isEmpty();
    }

    /** "has yet to accept the request": there is one. */
    private boolean isGiven(Parse parse, Token noun, Token above) {
        boolean isDefinite = parse.children(noun).stream()
                .anyMatch(child -> child.is("nmod:poss") || (child.is("det") && definite.contains(child.lemma())));
        boolean isCarried = (supportVerbs.carries(above.lemma()) && !noun.is("obl")) || Involvement.isInvolving(above);
        return noun.isNoun() && isDefinite && above.isVerb() && !isCarried;
    }

    /** "has yet to accept the request", "the visit did not change minds": the noun's act is not denied with the verb's. */
    private boolean isUntouched(Parse parse, Token noun, Token above) {
        return isGiven(parse, noun, above)
                || (noun.relation().equals("nsubj") && !occurrenceVerbs.contains(above.lemma()));
    }

    /** "did not want talks and condemned Sudan": the second verb is finite by itself; "did not attack or bomb" shares. */
    private static boolean isOwnClause(Parse parse, Token verb, Token first) {
        boolean isContrast = parse.children(verb, "cc").stream()
                        .anyMatch(conjunction -> conjunction.lemma().equals("but"))
                || parse.children(first, "cc").stream()
                        .anyMatch(conjunction -> conjunction.lemma().equals("but"));
        return isContrast
                || !parse.children(verb, "nsubj").isEmpty()
                || !parse.children(verb, "aux").isEmpty()
                || (FINITE_TAGS.contains(verb.tag()) && !verb.tag().equals(first.tag()));
    }

    /** What the word's own auxiliaries, modifiers and conditions say. */
    private Optional<Modality> own(Parse parse, Token word) {
        if (isNegated(parse, word)) {
            return Optional.of(Modality.DENIED);
        }
        List<Token> children = parse.children(word);
        Optional<Modality> later = word.isNoun() ? toldLater(parse, word) : Optional.empty();
        if (later.isPresent()) {
            return later;
        }
        Optional<Modality> marked = children.stream()
                .filter(child ->
                        child.is("mark") || child.is("case") || (child.is("advmod") && child.number() < word.number()))
                .flatMap(marker -> lexicon.ofMarker(parse, marker, word).stream())
                .findFirst();
        if (marked.isPresent()) {
            return marked;
        }
        return children.stream()
                .filter(child -> !child.is("nsubj") && !child.is("obj"))
                .flatMap(child -> lexicon.ofModifier(child).map(effect -> planned(effect, word, child)).stream())
                .findFirst()
                .map(effect -> isConditional(parse, children) ? conditional(effect) : effect);
    }

    /** "Egypt did not …", "no country …", "neither … nor …", "put no pressure on". */
    private boolean isNegated(Parse parse, Token word) {
        return parse.children(word).stream()
                .anyMatch(child -> supportVerbs.isNegation(parse, child)
                        || (word.isVerb() && (child.is("nsubj") || child.is("obj")) && isNobody(parse, child)));
    }

    private boolean isNobody(Parse parse, Token argument) {
        boolean isPronoun = lexicon.ofModifier(argument).stream().anyMatch(effect -> effect == Modality.DENIED);
        return isPronoun
                || parse.children(argument).stream()
                        .anyMatch(child -> child.number() < argument.number() && supportVerbs.isNegation(parse, child));
    }

    /** "the visit, which was cancelled", "talks scheduled for Monday", "the talks are imminent". */
    private Optional<Modality> toldLater(Parse parse, Token noun) {
        Stream<Modality> below = parse.children(noun, "acl").stream()
                .filter(clause -> clause.tag().equals("VBN")
                        && (clause.relation().equals("acl")
                                || !parse.children(clause, "aux:pass").isEmpty()))
                .flatMap(clause -> lexicon
                        .ofParticiple(clause)
                        .map(effect -> supportVerbs.isNegated(parse, clause) ? turned(effect) : effect)
                        .stream());
        Stream<Modality> above = parse
                .head(noun)
                .filter(adjective -> noun.is("nsubj") && adjective.isAdjective())
                .flatMap(lexicon::ofPredicate)
                .stream();
        return Stream.concat(below, above).findFirst();
    }

    private static boolean isConditional(Parse parse, List<Token> children) {
        return children.stream()
                .filter(child -> child.is("advcl"))
                .flatMap(clause -> parse.children(clause, "mark").stream())
                .anyMatch(mark -> mark.lemma().equals("if") || mark.lemma().equals("unless"));
    }

    /** "will raise it if it is not resolved" */
    private static Modality conditional(Modality effect) {
        return effect == Modality.FUTURE ? Modality.POSSIBLE : effect;
    }

    /** "said it would begin" tells a plan; "it would be a mistake" a thought. */
    private static Modality planned(Modality effect, Token word, Token auxiliary) {
        boolean isReported =
                word.is("ccomp") && auxiliary.is("aux") && auxiliary.lemma().equals("would");
        return isReported ? Modality.FUTURE : effect;
    }

    /** "announced that it had agreed" tells no plan. */
    private static boolean isPast(Parse parse, Token content) {
        return content.is("ccomp")
                && (content.tag().equals("VBD")
                        || parse.children(content, "aux").stream()
                                .anyMatch(auxiliary -> auxiliary.lemma().equals("have")));
    }

    /** What the word above says of its content. */
    private Optional<Modality> governed(Parse parse, Token content, Token above, EventType type) {
        Optional<Modality> effect = lexicon.ofGovernor(parse, content, above)
                .filter(future -> future != Modality.FUTURE || !isPast(parse, content));
        if (effect.isPresent()) {
            return effect.map(said -> supportVerbs.isNegated(parse, above) ? turned(said) : said);
        }
        // "did not launch an attack", "may hold talks": what is said of the carrying verb is said of the noun
        boolean isPurpose = content.is("advcl")
                && parse.children(content, "mark").stream()
                        .anyMatch(mark -> mark.tag().equals("TO"));
        boolean isSeparateClause =
                (content.is("advcl") && !isPurpose) || content.is("ccomp") || content.is("parataxis");
        boolean isOwn = isSeparateClause
                || content.relation().equals("acl:relcl")
                || (content.is("conj") && isOwnClause(parse, content, above))
                || (content.relation().equals("nsubj")
                        && type != EventType.CONSULT
                        && !occurrenceVerbs.contains(above.lemma()));
        return above.isVerb() && !isOwn
                ? own(parse, above).filter(said -> said != Modality.DENIED || !isUntouched(parse, content, above))
                : Optional.empty();
    }

    /** "has no plans to attack" denies the attack; who "did not deny attacking" may have attacked. */
    private static Modality turned(Modality effect) {
        return effect == Modality.DENIED ? Modality.POSSIBLE : Modality.DENIED;
    }
}
