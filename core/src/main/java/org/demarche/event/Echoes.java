package org.demarche.event;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/** Whether words tell again, in others, what was told just before: "Rebels shelled the port. The attacks started fires." */
final class Echoes {
    private static final Set<String> MESSAGES = Set.copyOf(Resources.entries("message-nouns.txt"));
    private static final Set<String> UNKNOWN = Set.copyOf(Resources.entries("unknown-doers.txt"));
    private static final Set<String> STRUCK = Set.copyOf(Resources.entries("struck-nouns.txt"));
    private static final String VISIT = "visit";
    private static final int AFTER_SENTENCES = 1;

    private final Mentions mentions;
    private final List<Parse> parses;

    /** Reads the document whose sentences are {@code parses}, with {@code mentions} in it. */
    Echoes(Mentions mentions, List<Parse> parses) {
        this.mentions = mentions;
        this.parses = parses;
    }

    /** Whether {@code event} may be what {@code other} told at most a sentence before. */
    boolean isSameInOtherWords(EventMention event, EventMention other) {
        int distance = event.evidence().sentence() - other.evidence().sentence();
        return distance >= 0
                && distance <= AFTER_SENTENCES
                && other.modality() == Modality.ASSERTED
                && (isDeed(event) || (isMessage(event) && isTelling(other)));
    }

    /** "The attacks started fires", "died in the raid": a deed in a role of its own, not what goes on beside ("during the war"). */
    private boolean isDeed(EventMention event) {
        Parse parse = parse(event);
        return event.type() == EventType.ASSAULT
                && parse.within(event.evidence().trigger()).stream()
                        .anyMatch(noun -> noun.is("nsubj")
                                || noun.is("obj")
                                || parse.head(noun).filter(Outcomes::isOutcome).isPresent());
    }

    /** "Iran has been told of it. The note went through Oman". */
    private boolean isMessage(EventMention event) {
        Parse parse = parse(event);
        return event.type() == EventType.CONSULT
                && parse.within(event.evidence().trigger()).stream()
                        .flatMap(verb -> deeds(parse, verb))
                        .anyMatch(noun -> MESSAGES.contains(noun.lemma()));
    }

    private static boolean isTelling(EventMention event) {
        return event.mode().filter(VISIT::equals).isEmpty();
    }

    /** What {@code verb} says something of: its subject, object and phrases. */
    static Stream<Token> deeds(Parse parse, Token verb) {
        return parse.children(verb).stream().filter(child -> child.is("nsubj") || child.is("obj") || child.is("obl"));
    }

    /** "The attacks show how cruel the rebels are": of several deeds theirs. */
    boolean isNamedBeside(EventMention event, List<Mention> doers) {
        Set<String> codes = Mentions.codes(doers);
        return mentions.all().stream()
                .filter(mention -> mention.sentence() == event.evidence().sentence())
                .anyMatch(mention -> !Collections.disjoint(codes, mention.codes()));
    }

    /** "Iran has hit several ships": whose they are isn't said, but that force was used is. */
    boolean isAimed(EventMention event) {
        return struck(event).findAny().isPresent();
    }

    /** "Iran has hit several ships": they may be anybody's, so that nobody told of before need be meant. */
    boolean isAimedAtSeveral(EventMention event) {
        return struck(event).anyMatch(object -> object.tag().endsWith("S"));
    }

    /** "Unidentified jets attacked the rig": by nobody told of before, as far as is known. */
    boolean isByUnknown(EventMention event) {
        Parse parse = parse(event);
        Involvement involvement = new Involvement(parse);
        boolean isByNobodyKnown = parse.within(event.evidence().trigger()).stream()
                .anyMatch(deed -> deed.isNoun() && !involvement.of(deed).isEmpty());
        return event.source().isEmpty() && (isByNobodyKnown || isByUnidentified(event));
    }

    private boolean isByUnidentified(EventMention event) {
        Parse parse = parse(event);
        Clauses clauses = new Clauses(parse);
        return event.evidence().isByVerb()
                && parse.within(event.evidence().trigger()).stream()
                        .flatMap(verb -> clauses.subjects(verb).stream())
                        .flatMap(doer -> parse.children(doer, "amod").stream())
                        .anyMatch(word -> UNKNOWN.contains(word.lemma()));
    }

    private Stream<Token> struck(EventMention event) {
        Parse parse = parse(event);
        Clauses clauses = new Clauses(parse);
        boolean isOpen = event.type() == EventType.ASSAULT
                && event.evidence().isByVerb()
                && event.modality() == Modality.ASSERTED
                && event.target().isEmpty()
                && event.source().stream().anyMatch(Mention::isCoded);
        return parse.within(event.evidence().trigger()).stream()
                .filter(verb -> isOpen
                        && !verb.is("csubj")
                        && clauses.subjects(verb).stream().anyMatch(subject -> subject.head() == verb.number()))
                .flatMap(verb -> clauses.objects(verb).stream())
                .filter(object -> isStruck(parse, object));
    }

    /** "several ships", "hundreds of ships": nobody's that is named. */
    private static boolean isStruck(Parse parse, Token object) {
        return STRUCK.contains(object.lemma())
                || parse.children(object, "nmod").stream()
                        .anyMatch(part -> parse.preposition(part).equals("of") && STRUCK.contains(part.lemma()));
    }

    private Parse parse(EventMention event) {
        return parses.get(event.evidence().sentence());
    }
}
