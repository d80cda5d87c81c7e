package org.demarche.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.actor.Actor.Gender;
import org.demarche.actor.Mention.Form;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/**
 * Who was mentioned so far in a document, in text order, weighed by how near they are and whether they were subjects,
 * after Lappin and Leass (1994).
 */
final class Antecedents {
    private static final int WINDOW_SENTENCES = 4;
    private static final int TITLE_WORDS = 4;
    private static final double HOME_SHARE = 0.6;
    private static final double MAIN_SHARE = 0.4;
    private static final double SENTENCE_COST = 3;
    private static final double SUBJECT_WEIGHT = 2.5;
    private static final double NAME_WEIGHT = 1;
    /** "They" may be a government, but rather are several. */
    private static final double PLURAL_WEIGHT = 4;
    /** Whoever spoke speaks on: "The minister said … He added". */
    private static final double SPEAKER_WEIGHT = 3;

    private static final Set<String> SPEECH_VERBS = Set.copyOf(Resources.entries("actors/speech-verbs.txt"));

    private final Registry registry;
    private final List<Referent> history = new ArrayList<>();

    Antecedents(Registry registry) {
        this.registry = registry;
    }

    /** All, in text order. */
    List<Referent> all() {
        return history;
    }

    /** Remembers {@code mention} for what comes after it. */
    void remember(Parse parse, Mention mention) {
        if (!mention.isCoded() || mention.form() == Form.MODIFIER) {
            return;
        }
        Token head = parse.token(mention.head());
        Optional<Actor> actor = mention.resolution() instanceof Resolution.Known known
                ? registry.actor(known.actor())
                : Optional.empty();
        Optional<Titles.Noun> noun = registry.titles().noun(head.lemma());
        boolean isPerson = actor.map(known -> known.kind() == Actor.Kind.PERSON)
                .orElseGet(
                        () -> head.isName() || noun.map(Titles.Noun::isPerson).orElse(false));
        boolean isPlural = (head.tag().endsWith("S") && (!actor.isPresent() || !head.isName()))
                || noun.map(Titles.Noun::isPlural).orElse(false);
        boolean isSubject = head.is("nsubj") || speaks(parse, head);
        history.add(new Referent(
                mention,
                head.lemma(),
                titles(parse, head),
                isPerson,
                isPlural,
                isSubject,
                mention.form() == Form.DESCRIPTION || (mention.form() == Form.NAME && !head.isName()),
                speaks(parse, head),
                actor.map(Actor::gender).orElse(Gender.UNKNOWN),
                mention.codes()));
        group(parse, mention, head);
    }

    /** "Qatar and Egypt … their help": who is coordinated may be meant together later. */
    private void group(Parse parse, Mention mention, Token head) {
        if (!head.is("conj")) {
            return;
        }
        for (int i = 0; i < history.size(); i++) {
            Referent first = history.get(i);
            boolean isFirst = first.mention().sentence() == parse.sentence().number()
                    && first.mention().head() == head.head();
            if (isFirst) {
                Set<String> codes = new LinkedHashSet<>(first.group());
                codes.addAll(mention.codes());
                history.set(i, first.among(List.copyOf(codes)));
            }
        }
    }

    /** "Foreign Secretary Boris Johnson": what is set before or beside a name may stand for it later. */
    private Set<String> titles(Parse parse, Token head) {
        Set<String> titles = new HashSet<>();
        title(parse, head).ifPresent(titles::add);
        for (Token child : parse.children(head)) {
            if (child.is("compound") || child.is("appos")) {
                titles.add(child.lemma());
                title(parse, child).ifPresent(titles::add);
            }
        }
        return titles;
    }

    /** The title of an office around {@code token}, in several words: "foreign secretary", "secretary of state". */
    Optional<String> title(Parse parse, Token token) {
        int first = Math.max(1, token.number() - TITLE_WORDS);
        int last = Math.min(parse.tokens().size(), token.number() + TITLE_WORDS);
        List<String> words = IntStream.rangeClosed(first, last)
                .mapToObj(number -> parse.token(number).form().toLowerCase(Locale.ROOT))
                .toList();
        return registry.titles().titleAround(words, token.number() - first).filter(title -> title.contains(" "));
    }

    /** The state that what was mentioned so far is rather about, if one is. */
    Optional<String> mainState() {
        return stateWithShare(MAIN_SHARE);
    }

    /** The state that most of what was mentioned so far acts for, if one does. */
    Optional<String> home() {
        return stateWithShare(HOME_SHARE);
    }

    private Optional<String> stateWithShare(double share) {
        Map<String, Long> counts = history.stream()
                .flatMap(referent -> referent.mention().codes().stream())
                .filter(code -> registry.government(code).isPresent())
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
        long all = history.stream()
                .mapToLong(referent -> referent.mention().codes().size())
                .sum();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= share * all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The last actor with the same title: "Foreign Secretary Boris Johnson … the Foreign Secretary". */
    Optional<Referent> titled(Optional<String> title) {
        return title.flatMap(words -> history.stream()
                .filter(referent -> referent.titles().contains(words))
                .reduce((first, second) -> second));
    }

    /**
     * The last actor called by the same noun: "a Syrian delegation … the delegation".
     *
     * @param preferred who is meant before all others: in a ministry's own statement "the Minister" is its own
     */
    Optional<Referent> repeated(Parse parse, Token token, Optional<String> title, Predicate<Referent> preferred) {
        List<Referent> candidates = history.stream()
                .filter(referent ->
                        title.isEmpty() || referent.titles().stream().noneMatch(other -> other.contains(" ")))
                .toList();
        List<Referent> own = candidates.stream()
                .filter(preferred)
                .filter(referent -> referent.titles().contains(token.lemma()) && !referent.isPlural())
                .toList();
        if (title.isEmpty() && !own.isEmpty()) {
            return last(own, referent -> true);
        }
        // Who has a name is called by it; "the minister" is rather one who was never named, and one who spoke speaks
        // on.
        List<Referent> described = candidates.stream()
                .filter(referent -> referent.lemma().equals(token.lemma()) && referent.isDescribed())
                .filter(referent -> referent.isPlural() == token.tag().endsWith("S"))
                .toList();
        List<Referent> titled = candidates.stream()
                .filter(referent -> referent.titles().contains(token.lemma()))
                .toList();
        // "the Security Council … the council"
        List<Referent> named = candidates.stream()
                .filter(referent -> !referent.isPerson() && referent.mention().form() == Form.NAME)
                .filter(referent -> referent.lemma().equalsIgnoreCase(token.lemma()))
                .filter(referent -> parse.children(token, "compound").isEmpty())
                .toList();
        boolean isSpeaker = speaks(parse, token);
        return last(described, referent -> isSpeaker && referent.isSpeaker())
                .or(() -> last(described, referent -> true))
                .or(() -> last(named, referent -> true))
                .or(() -> last(titled, referent -> isSpeaker && referent.isSpeaker()))
                .or(() -> last(titled, referent -> true));
    }

    private static Optional<Referent> last(List<Referent> referents, Predicate<Referent> wanted) {
        return referents.stream().filter(wanted).reduce((first, second) -> second);
    }

    private static boolean speaks(Parse parse, Token token) {
        boolean isParsed = token.is("nsubj")
                && parse.head(token)
                        .filter(verb -> SPEECH_VERBS.contains(verb.lemma()))
                        .isPresent();
        return isParsed || (token.isName() && standsBeforeSpeech(parse, token));
    }

    /** "At a news conference in Oslo, Swedish envoy Jan Berg said": parsers may lose who stands right before the verb. */
    private static boolean standsBeforeSpeech(Parse parse, Token name) {
        if (name.number() >= parse.tokens().size()) {
            return false;
        }
        Token next = parse.token(name.number() + 1);
        return next.isVerb()
                && SPEECH_VERBS.contains(next.lemma())
                && parse.children(next, "nsubj").isEmpty();
    }

    /** Who is named by {@code token}. */
    Optional<Mention> mentionAt(Parse parse, Token token) {
        return history.stream()
                .map(Referent::mention)
                .filter(mention -> mention.sentence() == parse.sentence().number() && mention.head() == token.number())
                .findFirst();
    }

    /** The last person that was a subject near by. */
    Optional<Mention> lastSpeaker(Parse parse) {
        return history.stream()
                .filter(referent -> referent.isPerson() && referent.isSubject())
                .filter(referent ->
                        parse.sentence().number() - referent.mention().sentence() <= WINDOW_SENTENCES)
                .map(Referent::mention)
                .reduce((first, second) -> second);
    }

    /** The referent that {@code fits} and weighs most. */
    Optional<Referent> best(Parse parse, Token token, Predicate<Referent> fits, boolean prefersPlural) {
        Optional<Referent> best = Optional.empty();
        double bestWeight = Double.NEGATIVE_INFINITY;
        int sentence = parse.sentence().number();
        boolean isSpeaker = speaks(parse, token);
        for (Referent referent : history) {
            int distance = sentence - referent.mention().sentence();
            if (distance > WINDOW_SENTENCES
                    || !fits.test(referent)
                    || (distance == 0 && isCoargument(parse, token, referent.mention()))) {
                continue;
            }
            double weight = -SENTENCE_COST * distance
                    + (referent.isSubject() ? SUBJECT_WEIGHT : 0)
                    + (referent.mention().form() == Form.NAME ? NAME_WEIGHT : 0)
                    + (prefersPlural && (referent.isPlural() || referent.isGroup()) ? PLURAL_WEIGHT : 0)
                    + (isSpeaker && referent.isSpeaker() ? SPEAKER_WEIGHT : 0);
            if (weight >= bestWeight) {
                best = Optional.of(referent);
                bestWeight = weight;
            }
        }
        return best;
    }

    /** "Iraq told it": object and subject of one verb are not the same; "Iraq told its envoy" says nothing of that. */
    private static boolean isCoargument(Parse parse, Token token, Mention mention) {
        Token subject = parse.token(mention.head());
        return token.head() != 0
                && !token.is("nmod:poss")
                && (subject.head() == token.head() || isSharedSubject(parse, parse.token(token.head()), subject));
    }

    /** "Albares met Bourita and thanked him", "called Bourita to thank him": the subject is the second verb's too. */
    private static boolean isSharedSubject(Parse parse, Token verb, Token subject) {
        Token current = verb;
        while (current.isVerb() && sharesSubject(parse, current)) {
            current = parse.token(current.head());
            if (subject.is("nsubj") && subject.head() == current.number()) {
                return true;
            }
        }
        return false;
    }

    private static boolean sharesSubject(Parse parse, Token verb) {
        boolean isPurpose = verb.is("advcl")
                && parse.children(verb, "mark").stream()
                        .anyMatch(mark -> mark.tag().equals("TO"));
        boolean isOwn = verb.is("xcomp")
                && parse.head(verb)
                        .filter(above -> parse.children(above, "obj").isEmpty())
                        .isPresent();
        return (verb.is("conj") || isPurpose || isOwn)
                && parse.children(verb, "nsubj").isEmpty()
                && verb.head() != 0;
    }
}
