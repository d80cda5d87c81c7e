package org.demarche.actor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.actor.Mention.Form;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Span;

/**
 * Finds the actors that a sentence describes rather than names: "Iraqi officials", "the foreign minister of France",
 * "Iraqi MP Ali Hassan". Descriptions hold others ("officials in the Iraqi government"), so they are resolved from the
 * inside out. One use serves one sentence.
 */
final class Phrases {
    private static final int TITLE_WORDS = 3;
    private static final Set<String> EMPLOYER_PREPOSITIONS = Set.of("of", "at");
    private static final Set<String> OWNERS = Set.of("of", "in", "for", "from", "at", "within", "with", "to");

    private static final Set<String> ISSUER_TITLES = Set.copyOf(Resources.entries("actors/issuer-titles.txt"));

    private final Registry registry;
    private final Surnames surnames;
    private final Anaphora anaphora;
    private final Parse parse;
    private final String text;
    private final Unowned unowned;
    private final Map<Integer, Mention> names = new HashMap<>();
    private final Map<Integer, Optional<Mention>> found = new HashMap<>();

    Phrases(Registry registry, Surnames surnames, Anaphora anaphora, String text, Parse parse, List<Mention> names) {
        this.registry = registry;
        this.surnames = surnames;
        this.anaphora = anaphora;
        this.parse = parse;
        this.text = text;
        names.forEach(name -> this.names.putIfAbsent(name.head(), name));
        this.unowned = new Unowned(registry, surnames.published(), anaphora, text, parse, this.names);
    }

    /** The actor that {@code token} heads a name or description of, if any. */
    Optional<Mention> at(Token token) {
        Optional<Mention> known = found.get(token.number());
        if (known == null) {
            // Guards against cycles: while a phrase is being resolved it is not an actor.
            found.put(token.number(), Optional.empty());
            known = resolve(token);
            found.put(token.number(), known);
        }
        return known;
    }

    private Optional<Mention> resolve(Token token) {
        Mention name = names.get(token.number());
        if (name != null) {
            return Optional.of(withTitle(token, name));
        }
        if (token.tag().startsWith("PRP")) {
            return anaphora.pronoun(parse, token);
        }
        Optional<Mention> both = anaphora.bothAlone(parse, token);
        if (both.isPresent() || (!token.isNoun() && !token.isAdjective())) {
            return both;
        }
        Optional<Mention> ordinal = anaphora.ordinal(parse, token);
        if (ordinal.isPresent()) {
            return ordinal;
        }
        boolean isTitle = registry.titles().noun(token.lemma()).isPresent();
        Optional<Mention> person = token.isName() && !isTitle ? person(token) : Optional.empty();
        return person.or(() -> described(token));
    }

    /** Without a date the registry can't know a person's office then: "NATO chief Jens Stoltenberg" says it. */
    private Mention withTitle(Token token, Mention name) {
        boolean isPerson = name.resolution() instanceof Resolution.Known known
                && registry.require(known.actor()).kind() == Actor.Kind.PERSON;
        if (!isPerson || surnames.published().isPresent()) {
            return name;
        }
        Set<String> codes = nestedModifierCodes(parse.children(token));
        for (Token child : parse.children(token)) {
            Mention modifier = names.get(child.number());
            if (modifier != null && modifier.form() == Form.MODIFIER && child.number() < token.number()) {
                codes.addAll(modifier.codes());
            }
        }
        if (codes.isEmpty() || name.codes().containsAll(codes)) {
            return name;
        }
        Mention titled = name.withCodes(List.copyOf(codes));
        surnames.learn(List.of(titled));
        return titled;
    }

    /** A name that the registry lacks: what the text says of the person gives the code. */
    private Optional<Mention> person(Token token) {
        if (isPartOfName(token)) {
            return Optional.empty();
        }
        Optional<Token> titleWord = titleBefore(token);
        Optional<Titles.Noun> title =
                titleWord.flatMap(word -> registry.titles().noun(word.lemma()));
        Optional<Surnames.Bearer> bearer = surnames.bearer(properName(token), titleWord.map(Token::lemma));
        if (bearer.isPresent() && title.map(Titles.Noun::isPerson).orElse(true)) {
            Surnames.Bearer who = bearer.get();
            return Optional.of(mention(token, Form.NAME, who.resolution(), who.name(), who.codes(), who.sector()));
        }
        Set<String> codes = ownerCodes(token);
        Optional<Mention> apposed = apposed(token);
        boolean isTitled = title.isPresent() && title.get().isPerson();
        if (!isTitled && apposed.isEmpty()) {
            return Optional.empty();
        }
        if (codes.isEmpty()) {
            apposed.ifPresent(mention -> codes.addAll(mention.codes()));
        }
        useIssuers(codes, first(token) - 1);
        if (codes.isEmpty() && title.map(Titles.Noun::isOfficial).orElse(false)) {
            // "Under Secretary Ray Mill" in a ministry's own text is its own, but "President Mill" can't be: that one
            // is known
            Optional<List<String>> issuers = isSoleOffice(token) ? Optional.empty() : anaphora.issuerCodes();
            issuers.ifPresentOrElse(
                    codes::addAll,
                    // "Interior Minister Ali Hassan" in a text about one state is that state's
                    () -> anaphora.home().ifPresent(codes::add));
        }
        String sector = title.map(Titles.Noun::sector)
                .or(() -> apposed.map(Mention::sector))
                .orElse("");
        String name = properName(token);
        surnames.learn(token.form(), name, List.copyOf(codes), sector);
        return Optional.of(
                mention(token, Form.NAME, new Resolution.Unresolved(name), name, List.copyOf(codes), sector));
    }

    private boolean isPartOfName(Token token) {
        return names.values().stream().anyMatch(name -> name.span().overlaps(token.span()))
                || ((token.is("compound") || token.is("flat"))
                        && parse.head(token).map(Token::isName).orElse(false));
    }

    /** The title in front of a name: "MP" in "Iraqi MP Ali Hassan", "minister" in "foreign minister Ali Hassan". */
    private Optional<Token> titleBefore(Token token) {
        return parse.children(token).stream()
                .filter(child -> child.number() < token.number() && (child.is("compound") || child.is("appos")))
                .filter(child -> registry.titles().noun(child.lemma()).isPresent())
                .reduce((first, second) -> second);
    }

    /** "Assistant Secretary Noyes" in a government's own statement is its own, if no state is named with the title. */
    private void useIssuers(Set<String> codes, int lastOfTitle) {
        boolean isRanked = IntStream.rangeClosed(Math.max(1, lastOfTitle - TITLE_WORDS + 1), lastOfTitle)
                .mapToObj(first -> words(first, lastOfTitle))
                .anyMatch(ISSUER_TITLES::contains);
        if (isRanked && codes.stream().allMatch(registry::isCollective)) {
            anaphora.issuerCodes().ifPresent(own -> {
                codes.clear();
                codes.addAll(own);
            });
        }
    }

    private String words(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> parse.token(number).form().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private boolean isSoleOffice(Token name) {
        int title = titleBefore(name).map(Token::number).orElse(0);
        int first = Math.max(1, title - TITLE_WORDS);
        return title > 0
                && registry.titles()
                        .isSoleOffice(IntStream.rangeClosed(first, title)
                                .mapToObj(number -> parse.token(number).form())
                                .collect(Collectors.joining(" ")));
    }

    private String properName(Token token) {
        int first = first(token);
        return text.substring(parse.token(first).span().start(), token.span().end());
    }

    /** The number of the first word of the name that ends with {@code token}. */
    private int first(Token token) {
        int first = token.number();
        while (first > 1
                && parse.token(first - 1).isName()
                && registry.titles().noun(parse.token(first - 1).lemma()).isEmpty()
                && !names.containsKey(first - 1)) {
            first--;
        }
        return first;
    }

    /** The actor set beside a name by a comma: "Ali Hassan, spokesman for the Iraqi army" or the other way round. */
    private Optional<Mention> apposed(Token token) {
        Optional<Mention> below = parse.children(token, "appos").stream()
                .map(this::at)
                .flatMap(Optional::stream)
                .filter(this::saysWho)
                .findFirst();
        if (below.isPresent() || !token.is("appos")) {
            return below;
        }
        return parse.head(token).flatMap(this::at).filter(this::saysWho);
    }

    /** A bare country beside a name ("told the prince Iraq would …") is a misread clause. */
    private boolean saysWho(Mention mention) {
        return mention.isCoded()
                && !(mention.form() == Form.NAME
                        && mention.resolution() instanceof Resolution.Known known
                        && registry.require(known.actor()).kind() == Actor.Kind.STATE);
    }

    /** "Iraqi officials", "the foreign minister of France", "senior members of the Taliban". */
    private Optional<Mention> described(Token token) {
        Optional<Titles.Noun> noun = registry.titles().noun(token.lemma()).map(own -> sideOf(token, own));
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        Set<String> codes = ownerCodes(token);
        if (codes.isEmpty()) {
            apposedBelow(token).ifPresent(mention -> codes.addAll(mention.codes()));
        }
        useIssuers(codes, token.number());
        if (codes.isEmpty()) {
            return predicated(token).or(() -> unowned.of(token, noun.get()));
        }
        Optional<Actor> holder = holder(token, codes);
        String surface = text.substring(phrase(token).start(), phrase(token).end());
        Resolution resolution = holder.<Resolution>map(actor -> new Resolution.Known(actor.id()))
                .orElseGet(() -> government(noun.get(), codes)
                        .<Resolution>map(actor -> new Resolution.Known(actor.id()))
                        .orElseGet(() -> new Resolution.Unresolved(surface)));
        String name = holder.map(Actor::name).orElse(surface);
        return Optional.of(mention(
                token,
                Form.DESCRIPTION,
                resolution,
                name,
                noun.get().sided(List.copyOf(codes)),
                noun.get().sector()));
    }

    /** "opposition leaders", "militia commanders" stand where the opposition and the militia do. */
    private Titles.Noun sideOf(Token token, Titles.Noun noun) {
        return parse.children(token).stream()
                .filter(child -> child.is("compound") || child.is("amod"))
                .map(child -> registry.titles().noun(child.lemma()))
                .flatMap(Optional::stream)
                .filter(Titles.Noun::hasSide)
                .findFirst()
                .map(noun::on)
                .orElse(noun);
    }

    /** "Nalbandian is the third minister to visit": the predicate noun is whoever the subject is. */
    private Optional<Mention> predicated(Token token) {
        if (parse.children(token, "cop").isEmpty()) {
            return Optional.empty();
        }
        return parse.children(token, "nsubj").stream()
                .map(this::at)
                .flatMap(Optional::stream)
                .filter(Mention::isCoded)
                .findFirst()
                .map(who -> mention(token, Form.ANAPHOR, who.resolution(), who.name(), who.codes(), who.sector()));
    }

    private Optional<Mention> apposedBelow(Token token) {
        return parse.children(token, "appos").stream()
                .filter(Token::isName)
                .map(this::at)
                .flatMap(Optional::stream)
                .filter(this::saysWho)
                .findFirst();
    }

    /** Whoever holds the office on the day of publication, if the words are an office's title and mean one person. */
    private Optional<Actor> holder(Token token, Set<String> codes) {
        if (token.tag().endsWith("S")
                || codes.size() != 1
                || surnames.published().isEmpty()) {
            return Optional.empty();
        }
        // of envoys and spokesmen a state has several: "a U.S. envoy" needn't be the one whose days in office are known
        return office(token)
                .filter(registry.titles()::isSole)
                .flatMap(office -> registry.holder(
                        office, codes.iterator().next(), surnames.published().get()));
    }

    private Optional<String> office(Token token) {
        List<String> words = parse.within(phrase(token)).stream()
                .filter(word -> word.number() <= token.number())
                .map(word -> word.form().toLowerCase(Locale.ROOT))
                .toList();
        return registry.titles().officeEnding(words);
    }

    private Optional<Actor> government(Titles.Noun noun, Set<String> codes) {
        return noun.sector().equals("GOV") && noun.kind().equals("body") && codes.size() == 1
                ? registry.government(codes.iterator().next())
                : Optional.empty();
    }

    /** For whom the phrase under {@code token} acts, by its adjectives, possessors and "of" phrases. */
    private Set<String> ownerCodes(Token token) {
        List<Token> children = parse.children(token);
        Set<String> codes = employerCodes(token, children);
        if (!codes.isEmpty()) {
            return codes;
        }
        for (Token child : children) {
            if (child.is("amod") || child.is("compound") || isNameModifier(token, child)) {
                addCodes(child, codes);
            }
        }
        if (isOfAnother(token, children)) {
            codes.clear();
            return codes;
        }
        if (codes.isEmpty() && !registry.titles().isRelational(token.lemma())) {
            // "his Turkish counterpart" is Turkish, whoever "he" is; "our partners" are others than we
            parse.children(token, "nmod:poss").forEach(child -> addCodes(child, codes));
        }
        if (codes.isEmpty()) {
            codes.addAll(nestedModifierCodes(children));
        }
        if (codes.isEmpty()) {
            codes.addAll(prepositionalCodes(children));
        }
        return codes;
    }

    /** "U.S. allies" are others than the U.S.; "its Turkish ally" is Turkish. */
    private boolean isOfAnother(Token token, List<Token> children) {
        return registry.titles().isOpposite(token.lemma())
                && children.stream().noneMatch(child -> child.is("nmod:poss"));
    }

    /** "the Turkey director of Amnesty International" acts for Amnesty. */
    private Set<String> employerCodes(Token token, List<Token> children) {
        Set<String> codes = new LinkedHashSet<>();
        boolean isOne = registry.titles()
                        .noun(token.lemma())
                        .filter(Titles.Noun::isPerson)
                        .isPresent()
                && !token.tag().endsWith("S");
        for (Token child : children) {
            if (isOne && child.is("nmod") && EMPLOYER_PREPOSITIONS.contains(parse.preposition(child))) {
                Stream.concat(
                                Stream.of(child),
                                parse.children(child).stream().filter(part -> part.is("compound") || part.is("flat")))
                        .map(part -> names.get(part.number()))
                        .filter(Objects::nonNull)
                        .filter(this::isOrganisation)
                        .forEach(name -> codes.addAll(name.codes()));
            }
        }
        return codes;
    }

    private boolean isOrganisation(Mention mention) {
        return mention.resolution() instanceof Resolution.Known known
                && registry.require(known.actor()).kind() == Actor.Kind.ORGANISATION;
    }

    private void addCodes(Token child, Set<String> codes) {
        at(child).ifPresent(mention -> codes.addAll(mention.codes()));
        coordinated(child).forEach(mention -> codes.addAll(mention.codes()));
    }

    /** "Iraqi Foreign Ministry officials", "US-led warplanes": the adjective or name may hang below another modifier. */
    private Set<String> nestedModifierCodes(List<Token> children) {
        Set<String> codes = new LinkedHashSet<>();
        for (Token child : children) {
            if (child.is("compound") || child.is("amod")) {
                for (Token nested : parse.children(child)) {
                    boolean isLeader =
                            nested.is("obl:npmod") && registry.titles().isOwning(child.lemma());
                    at(nested)
                            .filter(mention -> mention.form() == Form.MODIFIER || isLeader)
                            .ifPresent(mention -> codes.addAll(mention.codes()));
                }
            }
        }
        return codes;
    }

    private Set<String> prepositionalCodes(List<Token> children) {
        Set<String> codes = new LinkedHashSet<>();
        for (Token child : children) {
            if (codes.isEmpty() && child.is("nmod") && OWNERS.contains(parse.preposition(child))) {
                at(child).filter(this::mayOwn).ifPresent(mention -> codes.addAll(mention.codes()));
                coordinated(child).forEach(mention -> codes.addAll(mention.codes()));
                if (codes.isEmpty() && at(child).isEmpty()) {
                    codes.addAll(ownerCodes(child));
                }
            }
        }
        return codes;
    }

    /** "the minister for Central Asia" acts for his own state: a part of the world has no ministers. */
    private boolean mayOwn(Mention mention) {
        return !(mention.resolution() instanceof Resolution.Known known)
                || registry.require(known.actor()).kind() != Actor.Kind.COLLECTIVE;
    }

    private boolean isNameModifier(Token token, Token child) {
        Mention name = names.get(child.number());
        return name != null && name.form() == Form.MODIFIER && child.number() < token.number();
    }

    private List<Mention> coordinated(Token token) {
        return parse.children(token, "conj").stream()
                .map(this::at)
                .flatMap(Optional::stream)
                .toList();
    }

    private Mention mention(
            Token head, Form form, Resolution resolution, String name, List<String> codes, String sector) {
        return new Mention(
                parse.sentence().number(), head.number(), phrase(head), form, resolution, name, codes, sector);
    }

    private Span phrase(Token head) {
        return parse.phrase(head);
    }
}
