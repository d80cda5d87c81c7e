package org.demarche.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    private static final double SENTENCE_COST = 3;
    private static final double SUBJECT_WEIGHT = 2.5;
    private static final double NAME_WEIGHT = 1;
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
        boolean isPlural = (head.tag().endsWith("S") && !actor.isPresent())
                || noun.map(Titles.Noun::isPlural).orElse(false);
        boolean isSubject = head.is("nsubj");
        history.add(new Referent(
                mention,
                head.lemma(),
                titles(parse, head),
                isPerson,
                isPlural,
                isSubject,
                speaks(parse, head),
                actor.map(Actor::gender).orElse(Gender.UNKNOWN)));
    }

    /** "Foreign Secretary Boris Johnson": what is set before or beside a name may stand for it later. */
    private static Set<String> titles(Parse parse, Token head) {
        return parse.children(head).stream()
                .filter(child -> child.is("compound") || child.is("appos") || child.is("amod"))
                .map(Token::lemma)
                .collect(Collectors.toUnmodifiableSet());
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
                        .or(() -> best(parse, token, fits(pronoun.get())).map(Referent::mention))
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
        if (!isDefinite(parse, token) || !noun.mayReferBack()) {
            return Optional.empty();
        }
        boolean isForeign = pronouns.isForeign(token.lemma());
        Predicate<Referent> fits = isForeign ? compatible(token, noun).and(this::isNotIssuer) : compatible(token, noun);
        return repeated(parse, token)
                .or(() -> best(parse, token, fits))
                .map(Referent::mention)
                .or(() -> issuer.filter(who -> noun.sector().equals("GOV") && !isForeign))
                .map(mention -> anaphor(parse, token, phrase, mention));
    }

    private boolean isNotIssuer(Referent referent) {
        return issuer.map(who -> who.codes().stream().noneMatch(referent.mention.codes()::contains))
                .orElse(true);
    }

    /**
     * The last actor called by the same noun: "a Syrian delegation … the delegation". "The foreign secretary" rather is one
     * called so than a secretary of state, and who speaks rather is one who spoke.
     */
    private Optional<Referent> repeated(Parse parse, Token token) {
        Set<String> words = titles(parse, token);
        List<Referent> called = history.stream()
                .filter(referent -> referent.titles.contains(token.lemma())
                        || (referent.lemma.equals(token.lemma()) && isCalledInFull(referent, words)))
                .toList();
        boolean isSpeaker = speaks(parse, token);
        return last(called, referent -> !words.isEmpty() && referent.titles.containsAll(words))
                .or(() -> last(called, referent -> isSpeaker && referent.isSpeaker))
                .or(() -> last(called, referent -> true));
    }

    private static boolean isCalledInFull(Referent referent, Set<String> words) {
        return referent.mention.form() == Form.DESCRIPTION || (!words.isEmpty() && referent.titles.equals(words));
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
        return parse.children(token, "det").stream().anyMatch(child -> pronouns.isDefinite(child.lemma()))
                || token.isName();
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

    private Optional<Referent> best(Parse parse, Token token, Predicate<Referent> fits) {
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
        return token.head() != 0
                && !token.is("nmod:poss")
                && parse.token(mention.head()).head() == token.head();
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
