package org.demarche.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Mention.Form;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Sentence;
import org.demarche.text.Span;

/**
 * Finds for whom those act whose description names nobody: "the minister", "rebels", "government forces", "police". One use
 * serves one sentence.
 */
final class Unowned {
    private static final Set<String> HOMELAND_NOUNS = Set.copyOf(Resources.entries("actors/homeland-nouns.txt"));
    private static final Set<String> NOT_OWN = Set.copyOf(Resources.entries("actors/not-own.txt"));

    private final Registry registry;
    private final Optional<LocalDate> published;
    private final Anaphora anaphora;
    private final String text;
    private final Parse parse;
    private final Map<Integer, Mention> names;

    Unowned(
            Registry registry,
            Optional<LocalDate> published,
            Anaphora anaphora,
            String text,
            Parse parse,
            Map<Integer, Mention> names) {
        this.registry = registry;
        this.published = published;
        this.anaphora = anaphora;
        this.text = text;
        this.parse = parse;
        this.names = names;
    }

    /** Whoever {@code token}, a {@code noun}, means by what was mentioned before, by the sentence or by the whole text. */
    Optional<Mention> of(Token token, Titles.Noun noun) {
        return joined(token, noun)
                .or(() -> anaphora.definite(parse, token, noun, parse.phrase(token)))
                .or(() -> sided(token, noun))
                .or(() -> headlined(token, noun))
                .or(() -> governing(token, noun))
                .or(() -> ofHomeland(token, noun));
    }

    /** "Rebels took a town in Mali": those who stand against a state are against the one where they are. */
    private Optional<Mention> sided(Token token, Titles.Noun noun) {
        List<String> states = names.values().stream()
                .filter(name -> name.form() == Form.PLACE)
                .flatMap(name -> name.codes().stream())
                .distinct()
                .toList();
        boolean isModifier = token.is("compound") || token.is("amod");
        if (!noun.hasSide() || isModifier) {
            return Optional.empty();
        }
        List<String> codes = states.size() == 1
                ? noun.sided(states)
                : anaphora.mainState().map(List::of).map(noun::sided).orElse(List.of());
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(mention(token, codes, noun));
    }

    /** "Iranian parliament summons foreign minister": headlines leave out whose an officer is where it is said already. */
    private Optional<Mention> headlined(Token token, Titles.Noun noun) {
        Optional<LocalDate> day = published;
        Optional<String> office = anaphora.title(parse, token).flatMap(registry.titles()::soleOffice);
        boolean isBare = parse.sentence().kind() == Sentence.Kind.HEADLINE
                && noun.isPerson()
                && !token.tag().endsWith("S")
                && parse.children(token, "det").isEmpty();
        if (!isBare || day.isEmpty() || office.isEmpty()) {
            return Optional.empty();
        }
        return names.values().stream()
                .filter(name -> name.head() < token.number() && name.codes().size() == 1)
                .sorted(Comparator.comparing(Mention::head).reversed())
                .flatMap(name -> registry.holder(office.get(), name.codes().get(0), day.get()).stream())
                .findFirst()
                .map(holder -> new Mention(
                        parse.sentence().number(),
                        token.number(),
                        parse.phrase(token),
                        Form.DESCRIPTION,
                        new Resolution.Known(holder.id()),
                        holder.name(),
                        registry.codes(holder, day),
                        noun.sector()));
    }

    /** "Rebels fought government forces": those of the state that the text is about. */
    private Optional<Mention> governing(Token token, Titles.Noun noun) {
        boolean isGovernments = parse.children(token, "compound").stream()
                .anyMatch(child -> anaphora.isRulingBody(child.lemma()) && !names.containsKey(child.number()));
        if (!isGovernments || !noun.isForce() || token.is("compound")) {
            return Optional.empty();
        }
        return anaphora.state(parse, token).map(state -> mention(token, List.of(state), noun));
    }

    /** "The Secretary and Foreign Minister discussed": two people with one article, whose titles parsers take for one. */
    private Optional<Mention> joined(Token token, Titles.Noun noun) {
        Optional<Token> first = parse.children(token).stream()
                .filter(child -> child.is("compound") && child.number() < token.number())
                .filter(child ->
                        parse.children(child).stream().anyMatch(and -> and.is("cc") && and.number() > child.number()))
                .findFirst();
        Optional<Mention> one = first.flatMap(title -> registry.titles()
                .noun(title.lemma())
                .filter(Titles.Noun::isPerson)
                .flatMap(rank -> anaphora.titled(parse, title)));
        Optional<Mention> other = one.flatMap(who -> anaphora.definite(parse, token, noun, parse.phrase(token)));
        if (one.isEmpty()
                || other.isEmpty()
                || !Collections.disjoint(one.get().codes(), other.get().codes())) {
            return Optional.empty();
        }
        List<String> codes = new ArrayList<>(one.get().codes());
        codes.addAll(other.get().codes());
        return Optional.of(mention(token, codes, noun));
    }

    /** "Police arrested ten": those of the state that the whole text is about. */
    private Optional<Mention> ofHomeland(Token token, Titles.Noun noun) {
        boolean isModifier = token.is("compound") || token.is("amod") || token.is("appos");
        boolean isOwnKind = HOMELAND_NOUNS.contains(token.form().toLowerCase(Locale.ROOT));
        boolean isOthers = parse.children(token).stream()
                .anyMatch(child -> (child.is("det") && !anaphora.isDefinite(child)) || NOT_OWN.contains(child.lemma()));
        if (isModifier || !isOwnKind || isOthers) {
            return Optional.empty();
        }
        return anaphora.homeland().map(state -> mention(token, List.of(state), noun));
    }

    private Mention mention(Token head, List<String> codes, Titles.Noun noun) {
        Span phrase = parse.phrase(head);
        String surface = text.substring(phrase.start(), phrase.end());
        return new Mention(
                parse.sentence().number(),
                head.number(),
                phrase,
                Form.DESCRIPTION,
                new Resolution.Unresolved(surface),
                surface,
                codes,
                noun.sector());
    }
}
