package org.demarche.actor;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
    private static final int PAIR_SENTENCES = 2;
    private static final Set<String> HONORIFICS = Set.copyOf(Resources.entries("actors/honorifics.txt"));
    private static final Set<String> SPEECH_VERBS = Set.copyOf(Resources.entries("actors/speech-verbs.txt"));
    private static final Set<String> RULING_BODIES = Set.copyOf(Resources.entries("actors/ruling-bodies.txt"));

    private final Registry registry;
    private final Pronouns pronouns;
    private final Optional<LocalDate> published;
    private final Optional<Mention> issuer;
    private final Optional<String> homeland;
    private final Antecedents antecedents;

    /**
     * @param issuer who publishes the document, where that is a political actor that speaks as "we"
     * @param homeland the state that the whole document is about, if it is about one
     */
    Anaphora(
            Registry registry,
            Pronouns pronouns,
            Optional<LocalDate> published,
            Optional<Mention> issuer,
            Optional<String> homeland) {
        this.registry = registry;
        this.pronouns = pronouns;
        this.published = published;
        this.issuer = issuer;
        this.homeland = homeland;
        this.antecedents = new Antecedents(registry);
    }

    /** Remembers {@code mention} for what comes after it. */
    void remember(Parse parse, Mention mention) {
        antecedents.remember(parse, mention);
    }

    /** Who was called by the title {@code token} before; in a government's own statement its own first of all. */
    Optional<Mention> titled(Parse parse, Token token) {
        return antecedents
                .repeated(parse, token, Optional.empty(), referent -> issuer.isPresent() && !isNotIssuer(referent))
                .map(Referent::mention);
    }

    /** The title of an office around {@code token}, in several words. */
    Optional<String> title(Parse parse, Token token) {
        return antecedents.title(parse, token);
    }

    /** The state that what was mentioned so far is rather about, if one is. */
    Optional<String> mainState() {
        return antecedents.mainState().or(() -> homeland);
    }

    /** The state that the whole document is about, if it is about one. */
    Optional<String> homeland() {
        return homeland;
    }

    /** Whom whoever publishes the document acts for, if that is a political actor. */
    Optional<List<String>> issuerCodes() {
        return issuer.map(Mention::codes);
    }

    /** The state that most of what was mentioned so far acts for, if one does. */
    Optional<String> home() {
        return antecedents.home();
    }

    /** The state whose government is most in view at {@code token}, else the one that the text is about. */
    Optional<String> state(Parse parse, Token token) {
        return antecedents
                .best(
                        parse,
                        token,
                        referent -> referent.mention().codes().size() == 1
                                && isState(referent.mention().codes().get(0))
                                && referent.mention().form() == Form.NAME
                                && referent.mention().sentence()
                                        == parse.sentence().number(),
                        false)
                .map(referent -> referent.mention().codes().get(0))
                .or(this::mainState);
    }

    /** Whether a state has one of what {@code lemma} means: a government, an army. */
    boolean isRulingBody(String lemma) {
        return RULING_BODIES.contains(lemma);
    }

    /** Whom the pronoun {@code token} refers to. */
    Optional<Mention> pronoun(Parse parse, Token token) {
        Optional<Pronoun> pronoun = pronouns.of(token.form().toLowerCase(Locale.ROOT));
        boolean isHonorific = token.is("nmod:poss")
                && parse.head(token)
                        .filter(head -> HONORIFICS.contains(head.lemma()))
                        .isPresent();
        if (pronoun.isEmpty() || token.is("expl") || isHonorific) {
            return Optional.empty();
        }
        return switch (pronoun.get().person()) {
            case FIRST -> speaker(parse, token).map(mention -> anaphor(parse, token, token.span(), mention));
            case SECOND -> Optional.empty();
            case THIRD -> third(parse, token, pronoun.get());
        };
    }

    private Optional<Mention> third(Parse parse, Token token, Pronoun pronoun) {
        boolean isPlural = pronoun.kind() == Pronouns.Kind.PLURAL;
        Optional<Mention> sayer =
                sayer(parse, token).filter(who -> pronoun.kind() == Pronouns.Kind.THING || mayBe(who, pronoun));
        if (sayer.isPresent()) {
            return sayer.map(who -> anaphor(parse, token, token.span(), who));
        }
        return antecedents
                .best(parse, token, Referent.fits(pronoun), isPlural)
                .map(referent -> isPlural && referent.isGroup() && !referent.isPlural()
                        ? joint(parse, token, token.span(), referent.group())
                        : anaphor(parse, token, token.span(), referent.mention()));
    }

    /** "Trump said that he had called it off": whether who says it may be meant. */
    private boolean mayBe(Mention sayer, Pronoun pronoun) {
        return antecedents.all().stream()
                .filter(referent -> referent.mention().equals(sayer))
                .anyMatch(Referent.fits(pronoun));
    }

    /** "The spokesman said it had attacked", "envoys said their government had": what the sayer speaks for. */
    private Optional<Mention> sayer(Parse parse, Token token) {
        Optional<Token> subject = token.is("nmod:poss") ? parse.head(token) : Optional.of(token);
        if (subject.isEmpty() || !subject.get().is("nsubj") || subject.get().head() == 0) {
            return Optional.empty();
        }
        Token verb = parse.token(subject.get().head());
        return parse.head(verb)
                .filter(above -> verb.is("ccomp"))
                .or(() -> insertedSaying(parse, verb, subject.get()))
                .flatMap(above -> parse.children(above, "nsubj").stream()
                        .map(speaker -> antecedents.mentionAt(parse, speaker))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** "The spokesman added, on that request, they would not": parsers hang the saying before the words below them. */
    private static Optional<Token> insertedSaying(Parse parse, Token verb, Token subject) {
        return parse.children(verb, "ccomp").stream()
                .filter(saying -> saying.number() < subject.number() && SPEECH_VERBS.contains(saying.lemma()))
                .findFirst();
    }

    /** Whom "the minister", "the group", "both sides" refer to, where nothing in the phrase says for whom they act. */
    Optional<Mention> definite(Parse parse, Token token, Titles.Noun noun, Span phrase) {
        Optional<Token> two = parse.children(token).stream()
                .filter(child -> pronouns.meansTwo(child.lemma()))
                .findFirst();
        if (two.isPresent()) {
            // "two gunmen" are new ones
            boolean isNew = two.get().is("nummod")
                    && !isDefinite(parse, token)
                    && parse.children(token, "nmod:poss").isEmpty();
            return isNew ? Optional.empty() : pair(parse, token, phrase);
        }
        if (!isDefinite(parse, token) || !noun.mayReferBack() || isWithinName(parse, token)) {
            return Optional.empty();
        }
        Optional<String> title = antecedents.title(parse, token);
        boolean isForeign = pronouns.isForeign(token.lemma());
        Predicate<Referent> fits = isForeign ? compatible(token, noun).and(this::isNotIssuer) : compatible(token, noun);
        Optional<Mention> opposed = noun.isPerson() ? Optional.empty() : opposed(parse, token, noun, phrase);
        if (opposed.isPresent()) {
            return opposed;
        }
        boolean isOwnOffice = issuer.isPresent() && title.isPresent() && noun.isPerson() && !isForeign;
        Predicate<Referent> own = issuer.isPresent() && noun.isPerson() && !isForeign
                ? referent -> !isNotIssuer(referent)
                : referent -> false;
        return antecedents
                .titled(title)
                .or(() -> isOwnOffice ? Optional.empty() : antecedents.repeated(parse, token, title, own))
                .or(() -> isOwnOffice ? Optional.empty() : antecedents.best(parse, token, fits, false))
                .map(Referent::mention)
                .or(() -> issuer.filter(who -> noun.sector().equals("GOV") && !isForeign))
                .map(mention -> anaphor(parse, token, phrase, mention));
    }

    private boolean isNotIssuer(Referent referent) {
        return issuer.map(
                        who -> who.codes().stream().noneMatch(referent.mention().codes()::contains))
                .orElse(true);
    }

    /** "French opposition leaders accused the government": whoever a state's opposition has before it is that state's. */
    private Optional<Mention> opposed(Parse parse, Token token, Titles.Noun noun, Span phrase) {
        if (!noun.isOfficial() || !RULING_BODIES.contains(token.lemma())) {
            return Optional.empty();
        }
        List<Referent> history = antecedents.all();
        for (int i = history.size() - 1; i >= 0; i--) {
            Mention mention = history.get(i).mention();
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

    /** "Secretary" in "Secretary of State John Kerry", "State" in "the Secretary of State": no phrase of their own. */
    private static boolean isWithinName(Parse parse, Token token) {
        boolean isPart = token.is("compound") || token.is("flat") || token.is("amod");
        boolean isTail = token.isName()
                && token.is("nmod")
                && parse.children(token, "det").isEmpty();
        return isPart || isTail;
    }

    private Predicate<Referent> compatible(Token token, Titles.Noun noun) {
        boolean isPlural = token.tag().endsWith("S") || noun.isPlural();
        if (noun.isPerson() && !isPlural) {
            return referent -> referent.isPerson()
                    && !referent.isPlural()
                    && mayBeCalled(referent, token.lemma())
                    && (referent.mention().sector().isEmpty()
                            || referent.mention().sector().equals(noun.sector()));
        }
        boolean isRebel = noun.sector().equals("REB") || noun.sector().equals("OPP");
        return referent -> !referent.isPerson()
                && registry.titles().mayBeForm(token.lemma(), referent.mention().codes())
                && (isRebel
                        ? referent.mention().sector().equals("REB")
                                || referent.mention().sector().equals("OPP")
                        : referent.mention().sector().equals(noun.sector()));
    }

    /** "the crown prince" is not a vice president who was mentioned last. */
    private boolean mayBeCalled(Referent referent, String noun) {
        return !(referent.mention().resolution() instanceof Resolution.Known known)
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
        int place = antecedents.all().size() - (isLatter ? 1 : 2);
        return isHead && place >= 0
                ? Optional.of(anaphor(
                        parse, token, token.span(), antecedents.all().get(place).mention()))
                : Optional.empty();
    }

    /** Whether {@code determiner} is that of what is known already: "the". */
    boolean isDefinite(Token determiner) {
        return pronouns.isDefinite(determiner.lemma());
    }

    private boolean isDefinite(Parse parse, Token token) {
        return parse.children(token).stream()
                        .filter(child -> child.is("det") || child.is("amod"))
                        .anyMatch(child -> pronouns.isDefinite(child.lemma()))
                || (token.isName() && !token.tag().endsWith("S"));
    }

    /** "Both agreed", "the two met": with no noun that says what they are. */
    Optional<Mention> bothAlone(Parse parse, Token token) {
        boolean isBare = token.tag().equals("DT")
                || (token.tag().equals("CD") && !parse.children(token, "det").isEmpty());
        return isBare
                        && pronouns.meansTwo(token.lemma())
                        && token.is("nsubj")
                        && parse.children(token, "nmod").isEmpty()
                ? partners(parse).map(codes -> joint(parse, token, token.span(), codes))
                : Optional.empty();
    }

    /** The two who acted together last: a subject that names both, or a subject and whom its sentence names beside it. */
    private Optional<List<String>> partners(Parse parse) {
        List<Referent> history = antecedents.all();
        for (int i = history.size() - 1; i >= 0; i--) {
            Referent subject = history.get(i);
            if (parse.sentence().number() - subject.mention().sentence() > PAIR_SENTENCES) {
                return Optional.empty();
            }
            if (subject.isSubject() && subject.group().size() == 2) {
                return Optional.of(subject.group());
            }
            Optional<String> other = subject.isSubject() && subject.group().size() == 1
                    ? besideSubject(history.subList(i + 1, history.size()), subject)
                    : Optional.empty();
            if (other.isPresent()) {
                return Optional.of(List.of(subject.group().get(0), other.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> besideSubject(List<Referent> later, Referent subject) {
        return later.stream()
                // whoever talks of "Syria's army" to the minister has met the minister
                .filter(other -> !subject.isPerson() || (other.isPerson() && !other.isPlural()))
                .map(Referent::mention)
                .filter(mention -> mention.sentence() == subject.mention().sentence())
                .filter(mention ->
                        mention.form() != Form.PLACE && mention.codes().size() == 1)
                .flatMap(mention -> mention.codes().stream())
                .filter(code -> !subject.group().contains(code))
                .findFirst();
    }

    /** "both countries", "the two sides": the last two that were named together, else the last two; countries are states. */
    private Optional<Mention> pair(Parse parse, Token token, Span phrase) {
        boolean areStates = pronouns.meansStates(token.lemma());
        Set<String> codes = new LinkedHashSet<>();
        List<Referent> history = antecedents.all();
        for (int i = history.size() - 1; i >= 0 && codes.size() < 2; i--) {
            Referent referent = history.get(i);
            List<String> group =
                    areStates ? referent.group().stream().filter(this::isState).toList() : referent.group();
            if (group.size() == 2
                    && parse.sentence().number() - referent.mention().sentence() <= PAIR_SENTENCES) {
                return Optional.of(joint(parse, token, phrase, group));
            }
            if (referent.mention().codes().size() == 1) {
                referent.mention().codes().stream()
                        .filter(code -> !areStates || isState(code))
                        .forEach(codes::add);
            }
        }
        return codes.size() < 2 ? Optional.empty() : Optional.of(joint(parse, token, phrase, List.copyOf(codes)));
    }

    private boolean isState(String code) {
        return registry.government(code).isPresent();
    }

    private static Mention joint(Parse parse, Token token, Span phrase, List<String> codes) {
        return new Mention(
                parse.sentence().number(),
                token.number(),
                phrase,
                Form.ANAPHOR,
                new Resolution.Unresolved(token.form()),
                token.form(),
                codes,
                "");
    }

    /** Who says the words around {@code token}: the nearest subject of a clause that they are the content of. */
    private Optional<Mention> speaker(Parse parse, Token token) {
        Token current = token;
        while (current.head() != 0) {
            Token above = parse.token(current.head());
            if (current.is("ccomp") || current.is("parataxis")) {
                for (Token subject : parse.children(above, "nsubj")) {
                    Optional<Mention> who = antecedents.mentionAt(parse, subject);
                    if (who.isPresent()) {
                        return who;
                    }
                }
            }
            current = above;
        }
        return issuer.or(() -> antecedents.lastSpeaker(parse));
    }

    /** The mention that {@code span} is, of whoever {@code antecedent} is. */
    static Mention anaphor(Parse parse, Token token, Span span, Mention antecedent) {
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
