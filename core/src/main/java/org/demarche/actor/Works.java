package org.demarche.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.lexicon.Resources;
import org.demarche.lexicon.Table;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/**
 * Finds who stands behind something written, decided or begun: "The council adopted a resolution. The resolution demands
 * access." One use serves one document, in text order.
 */
final class Works {
    private static final Map<String, Set<String>> KINDS = kinds();
    private static final Set<String> AUTHORING = Set.copyOf(Resources.entries("actors/authoring-verbs.txt"));
    private static final Set<String> AUTHOR_PREPOSITIONS = Set.of("by", "from");
    /** A thing that is called by another word is the one told just before. */
    private static final int OTHER_WORD_SENTENCES = 2;

    private static final int MAX_STEPS = 4;

    private final Pronouns pronouns;
    private final List<Work> works = new ArrayList<>();

    Works(Pronouns pronouns) {
        this.pronouns = pronouns;
    }

    /** Something named before; without an author where it was new then and nobody was said to be behind it. */
    private record Work(String noun, int sentence, Optional<Mention> author) {}

    private static Map<String, Set<String>> kinds() {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (Table.Row row : Table.read("actors/works.tsv", "noun", "kinds").rows()) {
            kinds.put(row.required("noun"), Set.copyOf(row.list("kinds")));
        }
        return Map.copyOf(kinds);
    }

    /**
     * The words of a sentence that stand for the author of what they name.
     *
     * @param known the actors of the sentence
     */
    List<Mention> find(Parse parse, List<Mention> known) {
        Map<Integer, Mention> byHead = new HashMap<>();
        known.forEach(mention -> byHead.putIfAbsent(mention.head(), mention));
        List<Mention> found = new ArrayList<>();
        for (Token token : parse.tokens()) {
            if (KINDS.containsKey(token.lemma()) && token.isNoun() && !byHead.containsKey(token.number())) {
                Optional<Mention> own = author(parse, token, byHead);
                Optional<Mention> before = own.isPresent() ? Optional.empty() : before(parse, token);
                before.map(author -> Anaphora.anaphor(parse, token, parse.phrase(token), author))
                        .ifPresent(found::add);
                if (own.isPresent() || before.isPresent() || isNew(parse, token)) {
                    works.add(new Work(token.lemma(), parse.sentence().number(), own.or(() -> before)));
                }
            }
        }
        return found;
    }

    /** "the resolution", "this plan", "Resolution 2328": the last one called so, else the last that may be. */
    private Optional<Mention> before(Parse parse, Token noun) {
        boolean isRestricted = parse.children(noun).stream()
                .anyMatch(child -> child.is("nmod")
                        || child.relation().equals("acl")
                        || child.is("nmod:poss")
                        || child.is("compound"));
        if (isRestricted || isPartOfPhrase(noun) || !isDefinite(parse, noun)) {
            return Optional.empty();
        }
        int sentence = parse.sentence().number();
        return last(work -> work.noun().equals(noun.lemma()))
                .or(() -> last(work -> sentence - work.sentence() <= OTHER_WORD_SENTENCES
                        && KINDS.getOrDefault(work.noun(), Set.of()).stream()
                                .anyMatch(KINDS.getOrDefault(noun.lemma(), Set.of())::contains)))
                .flatMap(Work::author);
    }

    private Optional<Work> last(java.util.function.Predicate<Work> wanted) {
        return works.stream().filter(wanted).reduce((first, second) -> second);
    }

    private static boolean isPartOfPhrase(Token noun) {
        return noun.is("compound") || noun.is("flat") || noun.is("amod");
    }

    private boolean isDefinite(Parse parse, Token noun) {
        return parse.children(noun, "det").stream().anyMatch(det -> pronouns.isDefinite(det.lemma()));
    }

    /** "a plan", "new measures": not one that was named before. */
    private boolean isNew(Parse parse, Token noun) {
        return !isDefinite(parse, noun) && !isPartOfPhrase(noun);
    }

    /** Who is behind {@code noun} by its own words or its verb. */
    private static Optional<Mention> author(Parse parse, Token noun, Map<Integer, Mention> known) {
        Function<Token, Stream<Mention>> actors =
                token -> Stream.ofNullable(known.get(token.number())).filter(Mention::isCoded);
        return Stream.of(
                        parse.children(noun, "nmod:poss").stream(),
                        parse.children(noun).stream().filter(child -> isOwner(child)),
                        parse.children(noun, "nmod").stream()
                                .filter(child -> AUTHOR_PREPOSITIONS.contains(parse.preposition(child))),
                        parse.children(noun, "acl").stream()
                                .filter(verb -> AUTHORING.contains(verb.lemma()))
                                .flatMap(verb -> actorsOf(parse, verb)),
                        parse.head(noun).filter(verb -> AUTHORING.contains(verb.lemma()) && isObject(noun)).stream()
                                .flatMap(verb -> actorsOf(parse, verb)))
                .flatMap(tokens -> tokens)
                .flatMap(actors)
                .findFirst();
    }

    private static boolean isObject(Token noun) {
        return noun.is("obj") || noun.relation().equals("nsubj:pass");
    }

    /** "a Russian proposal", "the U.N. plan"; a name in full before a noun may say what it is about ("the Kosovo plan"). */
    private static boolean isOwner(Token child) {
        boolean isShort = child.form().chars().noneMatch(Character::isLowerCase);
        return child.is("amod") || (child.is("compound") && isShort);
    }

    /** The subject of {@code verb}, or of the verbs that it goes on from, or whom a passive is done by. */
    private static Stream<Token> actorsOf(Parse parse, Token verb) {
        boolean isPassive = verb.tag().equals("VBN")
                && (!parse.children(verb, "aux:pass").isEmpty()
                        || verb.relation().equals("acl"));
        if (isPassive) {
            return parse.children(verb, "obl").stream()
                    .filter(child -> parse.preposition(child).equals("by"));
        }
        Token current = verb;
        Set<Integer> seen = new HashSet<>();
        while (parse.children(current, "nsubj").isEmpty()
                && (current.is("conj") || current.is("xcomp") || current.is("advcl"))
                && seen.add(current.number())
                && seen.size() < MAX_STEPS) {
            current = parse.token(current.head());
        }
        return parse.children(current, "nsubj").stream();
    }
}
