package org.demarche.actor;

import java.time.LocalDate;
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
import org.demarche.actor.Pronouns.Pronoun;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Span;

/**
 * Finds whom words refer to that only repeat: "he", "its", "the minister", "the two sides". Candidates are the actors
 * mentioned before, weighed by how near they are and whether they were subjects, after Lappin and Leass (1994). One use
 * serves one document, in text order.
 */
final class Anaphora {
    private static final int WINDOW_SENTENCES = 4;
    private static final int TITLE_WORDS = 4;
    private static final Set<String> RULING_BODIES = Set.copyOf(Resources.entries("actors/ruling-bodies.txt"));
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
    private final Pronouns pronouns;
    private final Optional<LocalDate> published;
    private final Optional<Mention> issuer;
    private final List<Referent> history = new ArrayList<>();

    /**
     * @param issuer who publishes the document, where that is a political actor that speaks as "we"
     */
    Anaphora(Registry registry, Pronouns pronouns, Optional<LocalDate> published, Optional<Mention> issuer) {
        this.registry = registry;
        this.pronouns = pronouns;
        this.published = published;
        this.issuer = issuer;
    }

    /** Somebody mentioned before, with what a later pronoun or noun must agree with. */
    private record Referent(
            Mention mention,
            String lemma,
            Set<String> titles,
            boolean isPerson,
            boolean isPlural,
            boolean isSubject,
            boolean isDescribed,
            boolean isSpeaker,
            Gender gender) {}

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
        boolean isSubject = head.is("nsubj");
        history.add(new Referent(
                mention,
                head.lemma(),
                titles(parse, head),
                isPerson,
                isPlural,
                isSubject,
                mention.form() == Form.DESCRIPTION || (mention.form() == Form.NAME && !head.isName()),
                speaks(parse, head),
                actor.map(Actor::gender).orElse(Gender.UNKNOWN)));
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
    private Optional<String> title(Parse parse, Token token) {
        int first = Math.max(1, token.number() - TITLE_WORDS);
        int last = Math.min(parse.tokens().size(), token.number() + TITLE_WORDS);
        List<String> words = IntStream.rangeClosed(first, last)
                .mapToObj(number -> parse.token(number).form().toLowerCase(Locale.ROOT))
                .toList();
        return registry.titles().titleAround(words, token.number() - first).filter(title -> title.contains(" "));
    }

    /** Whom the pronoun {@code token} refers to. */
    Optional<Mention> pronoun(Parse parse, Token token) {
        Optional<Pronoun> pronoun = pronouns.of(token.form().toLowerCase(Locale.ROOT));
        if (pronoun.isEmpty() || token.is("expl")) {
            return Optional.empty();
        }
        return switch (pronoun.get().person()) {
            case FIRST -> speaker(parse, token).map(mention -> anaphor(parse, token, token.span(), mention));
            case SECOND -> Optional.empty();
            case THIRD ->
                sayer(parse, token)
                        .filter(sayer -> pronoun.get().kind() == Pronouns.Kind.THING || isPerson(sayer, pronoun.get()))
                        .or(() -> best(
                                        parse,
                                        token,
                                        fits(pronoun.get()),
                                        pronoun.get().kind() == Pronouns.Kind.PLURAL)
                                .map(Referent::mention))
                        .map(mention -> anaphor(parse, token, token.span(), mention));
        };
    }

    /** "Trump said that he had called it off": who says it, if he is one. */
    private boolean isPerson(Mention sayer, Pronoun pronoun) {
        return history.stream()
                .filter(referent -> referent.mention.equals(sayer))
                .anyMatch(fits(pronoun));
    }

    /** "The spokesman said it had attacked": what the sayer speaks for. */
    private Optional<Mention> sayer(Parse parse, Token token) {
        if (!token.is("nsubj") || token.head() == 0) {
            return Optional.empty();
        }
        Token verb = parse.token(token.head());
        return parse.head(verb)
                .filter(above -> verb.is("ccomp"))
                .flatMap(above -> parse.children(above, "nsubj").stream()
                        .map(subject -> mentionAt(parse, subject))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Predicate<Referent> fits(Pronoun pronoun) {
        return switch (pronoun.kind()) {
            case MALE -> referent -> referent.isPerson && !referent.isPlural && referent.gender != Gender.FEMALE;
            case FEMALE -> referent -> referent.isPerson && !referent.isPlural && referent.gender != Gender.MALE;
            case THING -> referent -> !referent.isPerson && !referent.isPlural;
            case PLURAL -> referent -> referent.isPlural || !referent.isPerson;
        };
    }

    /** Whom "the minister", "the group", "both sides" refer to, where nothing in the phrase says for whom they act. */
    Optional<Mention> definite(Parse parse, Token token, Titles.Noun noun, Span phrase) {
        boolean isPair = parse.children(token).stream().anyMatch(child -> pronouns.meansTwo(child.lemma()));
        if (isPair) {
            return pair(parse, token, phrase);
        }
        if (!isDefinite(parse, token) || !noun.mayReferBack() || isWithinName(parse, token)) {
            return Optional.empty();
        }
        Optional<String> title = title(parse, token);
        boolean isForeign = pronouns.isForeign(token.lemma());
        Predicate<Referent> fits = isForeign ? compatible(token, noun).and(this::isNotIssuer) : compatible(token, noun);
        Optional<Mention> opposed = noun.isPerson() ? Optional.empty() : opposed(parse, token, noun, phrase);
        if (opposed.isPresent()) {
            return opposed;
        }
        boolean isOwnOffice = issuer.isPresent() && title.isPresent() && noun.isPerson() && !isForeign;
        return titled(title)
                .or(() -> isOwnOffice ? Optional.empty() : repeated(parse, token, title))
                .or(() -> isOwnOffice ? Optional.empty() : best(parse, token, fits, false))
                .map(Referent::mention)
                .or(() -> issuer.filter(who -> noun.sector().equals("GOV") && !isForeign))
                .map(mention -> anaphor(parse, token, phrase, mention));
    }

    private boolean isNotIssuer(Referent referent) {
        return issuer.map(who -> who.codes().stream().noneMatch(referent.mention.codes()::contains))
                .orElse(true);
    }

    /** "French opposition leaders accused the government": whoever a state's opposition has before it is that state's. */
    private Optional<Mention> opposed(Parse parse, Token token, Titles.Noun noun, Span phrase) {
        if (!noun.isOfficial() || !RULING_BODIES.contains(token.lemma())) {
            return Optional.empty();
        }
        for (int i = history.size() - 1; i >= 0; i--) {
            Mention mention = history.get(i).mention;
            if (mention.sentence() != parse.sentence().number()) {
                return Optional.empty();
            }
            Optional<Actor> government = mention.isBesideGovernment()
                    ? mention.codes().stream()
                            .map(Titles::stateOf)
                            .map(registry::government)
                            .flatMap(Optional::stream)
                            .findFirst()
                    : Optional.empty();
            if (government.isPresent()) {
                return government.map(actor -> new Mention(
                        parse.sentence().number(),
                        token.number(),
                        phrase,
                        Form.ANAPHOR,
                        new Resolution.Known(actor.id()),
                        actor.name(),
                        actor.codes(),
                        noun.sector()));
            }
        }
        return Optional.empty();
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
                .flatMap(referent -> referent.mention.codes().stream())
                .filter(code -> registry.government(code).isPresent())
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
        long all = history.stream()
                .mapToLong(referent -> referent.mention.codes().size())
                .sum();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= share * all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** "Secretary" in "Secretary of State John Kerry", "State" in "the Secretary of State": no phrase of their own. */
    private static boolean isWithinName(Parse parse, Token token) {
        boolean isPart = token.is("compound") || token.is("flat") || token.is("amod");
        boolean isTail = token.isName()
                && token.is("nmod")
                && parse.children(token, "det").isEmpty();
        return isPart || isTail;
    }

    /** The last actor with the same title: "Foreign Secretary Boris Johnson … the Foreign Secretary". */
    private Optional<Referent> titled(Optional<String> title) {
        return title.flatMap(words -> history.stream()
                .filter(referent -> referent.titles.contains(words))
                .reduce((first, second) -> second));
    }

    /** The last actor called by the same noun: "a Syrian delegation … the delegation". */
    private Optional<Referent> repeated(Parse parse, Token token, Optional<String> title) {
        List<Referent> candidates = history.stream()
                .filter(referent -> title.isEmpty() || referent.titles.stream().noneMatch(other -> other.contains(" ")))
                .toList();
        // Who has a name is called by it; "the minister" is rather one who was never named, and one who spoke speaks
        // on.
        List<Referent> described = candidates.stream()
                .filter(referent -> referent.lemma.equals(token.lemma()) && referent.isDescribed)
                .filter(referent -> referent.isPlural == token.tag().endsWith("S"))
                .toList();
        List<Referent> titled = candidates.stream()
                .filter(referent -> referent.titles.contains(token.lemma()))
                .toList();
        boolean isSpeaker = speaks(parse, token);
        return last(described, referent -> isSpeaker && referent.isSpeaker)
                .or(() -> last(described, referent -> true))
                .or(() -> last(titled, referent -> isSpeaker && referent.isSpeaker))
                .or(() -> last(titled, referent -> true));
    }

    private static Optional<Referent> last(List<Referent> referents, Predicate<Referent> wanted) {
        return referents.stream().filter(wanted).reduce((first, second) -> second);
    }

    private static boolean speaks(Parse parse, Token token) {
        return token.is("nsubj")
                && parse.head(token)
                        .filter(verb -> SPEECH_VERBS.contains(verb.lemma()))
                        .isPresent();
    }

    private Predicate<Referent> compatible(Token token, Titles.Noun noun) {
        boolean isPlural = token.tag().endsWith("S") || noun.isPlural();
        if (noun.isPerson() && !isPlural) {
            return referent -> referent.isPerson
                    && !referent.isPlural
                    && mayBeCalled(referent, token.lemma())
                    && (referent.mention.sector().isEmpty()
                            || referent.mention.sector().equals(noun.sector()));
        }
        boolean isRebel = noun.sector().equals("REB") || noun.sector().equals("OPP");
        return referent -> !referent.isPerson
                && (isRebel
                        ? referent.mention.sector().equals("REB")
                                || referent.mention.sector().equals("OPP")
                        : referent.mention.sector().equals(noun.sector()));
    }

    /** "the crown prince" is not a vice president who was mentioned last. */
    private boolean mayBeCalled(Referent referent, String noun) {
        return !(referent.mention.resolution() instanceof Resolution.Known known)
                || registry.role(known.actor(), published)
                        .map(role -> registry.titles().mayBeCalled(role.office(), noun))
                        .orElse(true);
    }

    /** "the latter", "the former": the last of the two actors mentioned, or the one before. */
    Optional<Mention> ordinal(Parse parse, Token token) {
        boolean isLatter = pronouns.meansLatter(token.lemma());
        if (!isLatter && !pronouns.meansFormer(token.lemma())) {
            return Optional.empty();
        }
        boolean isHead = token.is("nsubj") || token.is("obj") || token.is("obl") || token.is("nmod:poss");
        int place = history.size() - (isLatter ? 1 : 2);
        return isHead && place >= 0
                ? Optional.of(anaphor(parse, token, token.span(), history.get(place).mention))
                : Optional.empty();
    }

    private boolean isDefinite(Parse parse, Token token) {
        return parse.children(token).stream()
                        .filter(child -> child.is("det") || child.is("amod"))
                        .anyMatch(child -> pronouns.isDefinite(child.lemma()))
                || (token.isName() && !token.tag().endsWith("S"));
    }

    private Optional<Mention> pair(Parse parse, Token token, Span phrase) {
        Set<String> codes = new LinkedHashSet<>();
        Optional<Referent> last = Optional.empty();
        for (int i = history.size() - 1; i >= 0 && codes.size() < 2; i--) {
            Referent referent = history.get(i);
            if (referent.mention.codes().size() == 1) {
                codes.addAll(referent.mention.codes());
                last = last.isPresent() ? last : Optional.of(referent);
            }
        }
        if (codes.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Mention(
                parse.sentence().number(),
                token.number(),
                phrase,
                Form.ANAPHOR,
                new Resolution.Unresolved(token.form()),
                token.form(),
                List.copyOf(codes),
                ""));
    }

    /** Who says the words around {@code token}: the nearest subject of a clause that they are the content of. */
    private Optional<Mention> speaker(Parse parse, Token token) {
        Token current = token;
        while (current.head() != 0) {
            Token above = parse.token(current.head());
            if (current.is("ccomp") || current.is("parataxis")) {
                for (Token subject : parse.children(above, "nsubj")) {
                    Optional<Mention> who = mentionAt(parse, subject);
                    if (who.isPresent()) {
                        return who;
                    }
                }
            }
            current = above;
        }
        return issuer.or(() -> lastSpeaker(parse));
    }

    private Optional<Mention> mentionAt(Parse parse, Token token) {
        return history.stream()
                .map(Referent::mention)
                .filter(mention -> mention.sentence() == parse.sentence().number() && mention.head() == token.number())
                .findFirst();
    }

    private Optional<Mention> lastSpeaker(Parse parse) {
        return history.stream()
                .filter(referent -> referent.isPerson && referent.isSubject)
                .filter(referent -> parse.sentence().number() - referent.mention.sentence() <= WINDOW_SENTENCES)
                .map(Referent::mention)
                .reduce((first, second) -> second);
    }

    private Optional<Referent> best(Parse parse, Token token, Predicate<Referent> fits, boolean prefersPlural) {
        Optional<Referent> best = Optional.empty();
        double bestWeight = Double.NEGATIVE_INFINITY;
        int sentence = parse.sentence().number();
        boolean isSpeaker = speaks(parse, token);
        for (Referent referent : history) {
            int distance = sentence - referent.mention.sentence();
            if (distance > WINDOW_SENTENCES
                    || !fits.test(referent)
                    || (distance == 0 && isCoargument(parse, token, referent.mention))) {
                continue;
            }
            double weight = -SENTENCE_COST * distance
                    + (referent.isSubject ? SUBJECT_WEIGHT : 0)
                    + (referent.mention.form() == Form.NAME ? NAME_WEIGHT : 0)
                    + (prefersPlural && referent.isPlural ? PLURAL_WEIGHT : 0)
                    + (isSpeaker && referent.isSpeaker ? SPEAKER_WEIGHT : 0);
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

    /** "Kerry called Lavrov and urged him": the subject of the first verb is the second one's too. */
    private static boolean isSharedSubject(Parse parse, Token verb, Token subject) {
        return verb.is("conj")
                && verb.isVerb()
                && subject.is("nsubj")
                && subject.head() == verb.head()
                && parse.children(verb, "nsubj").isEmpty();
    }

    private static Mention anaphor(Parse parse, Token token, Span span, Mention antecedent) {
        return new Mention(
                parse.sentence().number(),
                token.number(),
                span,
                Form.ANAPHOR,
                antecedent.resolution(),
                antecedent.name(),
                antecedent.codes(),
                antecedent.sector());
    }
}
