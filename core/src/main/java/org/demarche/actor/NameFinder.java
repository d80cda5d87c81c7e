package org.demarche.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Mention.Form;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Sentence;
import org.demarche.text.Span;

/** Finds the registry's names in a sentence. */
final class NameFinder {
    private static final Set<String> INSTITUTIONS = Set.copyOf(Resources.entries("actors/named-institutions.txt"));

    private final Registry registry;
    private final Set<String> locatives = Set.copyOf(Resources.entries("actors/locatives.txt"));

    NameFinder(Registry registry) {
        this.registry = registry;
    }

    /** The names in {@code parse}, in text order, without overlap: the longest at each word. */
    List<Mention> find(String text, Parse parse, Optional<LocalDate> published) {
        List<Mention> found = new ArrayList<>();
        Span sentence = parse.sentence().span();
        List<NameWords.Word> words = NameWords.split(text, sentence.start(), sentence.end());
        int i = 0;
        while (i < words.size()) {
            Optional<NameIndex.Match> match = registry.names().longest(words, i);
            Optional<Mention> mention = Optional.empty();
            if (match.isPresent()) {
                Span span = words.get(i)
                        .span()
                        .cover(words.get(i + match.get().length() - 1).span());
                mention = mention(parse, span, match.get().aliases(), published);
            }
            mention.ifPresent(found::add);
            i += mention.isPresent() ? match.get().length() : 1;
        }
        return found;
    }

    private Optional<Mention> mention(Parse parse, Span span, List<Alias> aliases, Optional<LocalDate> published) {
        Optional<Token> head = head(parse, span);
        if (head.isEmpty() || !isNominal(head.get()) || isOfInstitution(parse, head.get())) {
            return Optional.empty();
        }
        Alias alias = preferred(aliases, published);
        Actor actor = registry.require(alias.actor());
        return Optional.of(new Mention(
                parse.sentence().number(),
                head.get().number(),
                span,
                form(parse, head.get(), span, alias),
                resolution(aliases, published),
                actor.name(),
                registry.codes(actor, published),
                registry.sector(actor, published)));
    }

    /** The token of {@code span} that depends on one outside of it. */
    static Optional<Token> head(Parse parse, Span span) {
        List<Token> inside =
                parse.tokens().stream().filter(t -> t.span().overlaps(span)).toList();
        return inside.stream()
                .filter(token -> inside.stream().noneMatch(other -> other.number() == token.head()))
                .reduce((first, second) -> second.isNoun() || !first.isNoun() ? second : first);
    }

    /** "the Saudi Hospital": a name of its own, in capitals; "a Saudi hospital" is Saudi. */
    private static boolean isOfInstitution(Parse parse, Token word) {
        return (word.is("amod") || word.is("compound"))
                && parse.head(word)
                        .filter(noun -> Character.isUpperCase(noun.form().charAt(0))
                                && !noun.form().equals(noun.form().toUpperCase(Locale.ROOT))
                                && INSTITUTIONS.contains(noun.lemma().toLowerCase(Locale.ROOT)))
                        .isPresent()
                && parse.sentence().kind() != Sentence.Kind.HEADLINE;
    }

    private static boolean isNominal(Token token) {
        return token.isNoun()
                || token.isAdjective()
                || token.tag().equals("CD")
                || token.tag().equals("FW");
    }

    private Alias preferred(List<Alias> aliases, Optional<LocalDate> published) {
        return aliases.stream()
                .filter(alias -> registry.require(alias.actor()).kind() != Actor.Kind.PERSON
                        || registry.isInOffice(alias.actor(), published))
                .findFirst()
                .orElse(aliases.get(0));
    }

    private Resolution resolution(List<Alias> aliases, Optional<LocalDate> published) {
        List<ActorId> ids = aliases.stream().map(Alias::actor).distinct().toList();
        if (ids.size() == 1) {
            return new Resolution.Known(ids.get(0));
        }
        List<ActorId> serving =
                ids.stream().filter(id -> registry.isInOffice(id, published)).toList();
        return serving.size() == 1 ? new Resolution.Known(serving.get(0)) : new Resolution.Ambiguous(ids);
    }

    private Form form(Parse parse, Token head, Span span, Alias alias) {
        boolean modifies = head.is("amod")
                || head.is("compound")
                || head.is("obl:npmod")
                || (head.is("nmod")
                        && !head.relation().equals("nmod:poss")
                        && parse.preposition(head).isEmpty()
                        && head.head() > head.number());
        Token last = parse.tokens().stream()
                .filter(token -> token.span().overlaps(span))
                .reduce(head, (first, second) -> second);
        boolean isPlace = alias.sense() == Alias.Sense.CAPITAL || alias.sense() == Alias.Sense.SEAT || isState(alias);
        if (modifies && (head.head() > last.number())) {
            // "a Kabul bombing" happens there; "Kabul officials" act for the state: both are places that modify
            return alias.sense() == Alias.Sense.CAPITAL ? Form.PLACE : Form.MODIFIER;
        }
        if (alias.sense() == Alias.Sense.DEMONYM && head.isAdjective()) {
            return Form.MODIFIER;
        }
        return isPlace && locatives.contains(parse.preposition(head)) ? Form.PLACE : Form.NAME;
    }

    private boolean isState(Alias alias) {
        return alias.sense() == Alias.Sense.NAME
                && registry.require(alias.actor()).kind() == Actor.Kind.STATE;
    }
}
