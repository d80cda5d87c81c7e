package org.demarche.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.event.PredicateMatcher.Match;
import org.demarche.lexicon.Resources;
import org.demarche.place.Place;
import org.demarche.place.PlaceMention;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Span;
import org.demarche.time.TimeExpression;
import org.demarche.time.When;

/**
 * The date and the place that a sentence gives for an act: what hangs on its word, else on the clauses around it, as long as
 * they tell the same act. What hangs on another act's word is that other's.
 */
final class Circumstances {
    private static final int CLAUSE_COST = 10;
    private static final int FAR = 1000;
    private static final String VISIT = "visit";
    private static final Set<String> PREPOSITIONS = Set.copyOf(Resources.entries("place-prepositions.txt"));
    /** "after a strike", "in response to the attack": what is told along with an act, at another time. */
    private static final Set<String> BACKGROUND = Set.copyOf(Resources.entries("background-prepositions.txt"));
    /** "talks on the situation in Aleppo": what an act is about may lie elsewhere. */
    private static final Set<String> TOPIC = Set.copyOf(Resources.entries("topic-prepositions.txt"));

    /** "brokered an agreement in Beijing": what is brokered is made where the brokering is done. */
    private static final Set<String> MEDIATION = Set.copyOf(Resources.entries("mediation-words.txt"));

    /** "during a visit": what is said on an occasion is said where and when it is. */
    private static final Set<String> OCCASION = Set.copyOf(Resources.entries("occasion-prepositions.txt"));

    private final Parse parse;
    private final List<TimeExpression> times;
    private final List<PlaceMention> places;
    private final ArgumentActors actors;
    private final Map<Integer, Match> matches;

    /**
     * Looks in one sentence.
     *
     * @param matches the words of the lexicon in it, by number; may grow until the first question
     */
    Circumstances(
            Parse parse,
            List<TimeExpression> times,
            List<PlaceMention> places,
            ArgumentActors actors,
            Map<Integer, Match> matches) {
        int sentence = parse.sentence().number();
        this.parse = parse;
        this.times = times.stream().filter(time -> time.sentence() == sentence).toList();
        this.places =
                places.stream().filter(place -> place.sentence() == sentence).toList();
        this.actors = actors;
        this.matches = matches;
    }

    /** The time expression that dates the act of {@code match}; for one to come, that of its announcement. */
    Optional<TimeExpression> time(Match match, Modality modality) {
        Optional<TimeExpression> own = nearest(match, times, TimeExpression::span, path -> isSameTime(path, match));
        return own.isEmpty() && modality == Modality.FUTURE ? announcement(match) : own;
    }

    /** "announced on Monday that it would begin": the word whose content the act is, with its date. */
    private Optional<TimeExpression> announcement(Match match) {
        Token current = match.frame().word();
        while (current.head() != 0
                && !current.is("ccomp")
                && !current.relation().equals("acl:relcl")) {
            current = parse.token(current.head());
        }
        if (!current.is("ccomp")) {
            return Optional.empty();
        }
        Token saying = parse.token(current.head());
        return times.stream()
                .filter(time -> head(time.span()).stream().anyMatch(head -> head.head() == saying.number()))
                .findFirst();
    }

    private boolean isSameTime(TreePath path, Match match) {
        boolean leavesBackground = path.up().stream()
                .anyMatch(left -> left.relation().equals("acl:relcl") || BACKGROUND.contains(parse.preposition(left)));
        boolean entersContent = EventCoder.isSpeech(match.predicate().type())
                && path.down().stream().anyMatch(entered -> entered.is("xcomp") || hasMark(entered, Set.of("to")));
        boolean entersBackground = path.down().stream()
                .anyMatch(entered ->
                        matches.containsKey(entered.number()) && BACKGROUND.contains(parse.preposition(entered)));
        return !leavesBackground
                && !entersBackground
                && !entersInsertion(path)
                && !entersContent
                && !(isOthers(path, match) && !isSharedDay(path));
    }

    /** "Iran, a member since 1952, agreed": when a party became what it is called tells nothing of the act. */
    private boolean entersInsertion(TreePath path) {
        List<Token> down = path.down();
        return IntStream.range(1, down.size())
                .anyMatch(i -> (down.get(i).is("appos") || down.get(i).is("acl")) && actors.isActor(down.get(i - 1)));
    }

    /**
     * "condemned the attack on Monday": the day behind all may be the whole clause's, whichever noun the parser hangs it on;
     * a longer time ("the talks of last week") is the noun's.
     */
    private boolean isSharedDay(TreePath path) {
        Token time = path.down().get(path.down().size() - 1);
        boolean isDay = times.stream()
                .anyMatch(expression -> expression.when() instanceof When.Day
                        && expression.span().overlaps(time.span()));
        return isDay
                && path.down().stream().noneMatch(token -> token.isVerb())
                && time.number() > parse.token(time.head()).number();
    }

    private boolean hasMark(Token clause, Set<String> marks) {
        return parse.children(clause, "mark").stream().anyMatch(mark -> marks.contains(mark.lemma()));
    }

    /** Whether the way leads down through the word of another kind of act. */
    private boolean isOthers(TreePath path, Match match) {
        return path.down().stream()
                .filter(token -> !isOccasion(token, match))
                .map(token -> matches.get(token.number()))
                .anyMatch(other -> other != null
                        && other.predicate().type() != match.predicate().type());
    }

    /** "at a meeting this week", "during a visit to Baghdad": where and when something was said. */
    private boolean isOccasion(Token token, Match match) {
        Match other = matches.get(token.number());
        return token.is("obl")
                && token.head() == match.frame().word().number()
                && OCCASION.contains(parse.preposition(token))
                && other != null
                && other.predicate().type() == EventType.CONSULT;
    }

    /** The place where the act of {@code match} happens: words must be said there, deeds may be done near by. */
    Optional<PlaceMention> place(Match match) {
        List<PlaceMention> locative =
                places.stream().filter(place -> isWhere(place, match)).toList();
        return nearest(match, locative, PlaceMention::span, path -> isSamePlace(path, match));
    }

    private boolean isSamePlace(TreePath path, Match match) {
        boolean isPhysical = Soil.matters(match.predicate().type());
        boolean isMeeting = match.predicate().type() == EventType.CONSULT;
        boolean isTold = !isPhysical
                && Stream.concat(
                                path.down().stream()
                                        .limit(Math.max(0, path.down().size() - 1L)),
                                path.up().stream())
                        .anyMatch(token ->
                                TOPIC.contains(parse.preposition(token)) || (!isMeeting && actors.isActor(token)));
        boolean isDiscussed = isMeeting
                && match.predicate().part() == Predicate.Part.VERB
                && path.down().size() > 1
                && path.down().get(0).is("obj")
                && !MEDIATION.contains(match.frame().word().lemma())
                && !matches.containsKey(path.down().get(0).number())
                && !actors.isActor(path.down().get(0));
        boolean isBackground = path.down().stream().anyMatch(token -> BACKGROUND.contains(parse.preposition(token)));
        return !isTold && !isDiscussed && !isBackground && !isOthers(path, match) && !isInActiveSubject(path);
    }

    /** "The movement in Yemen claimed the attack" says where the movement is. */
    private boolean isInActiveSubject(TreePath path) {
        return path.down().stream()
                .limit(Math.max(0, path.down().size() - 1L))
                .anyMatch(token -> token.relation().equals("nsubj") && actors.isActor(token));
    }

    /** The nearest place with any preposition, or that is taken itself: where force is used, the state on whose soil it is. */
    Optional<PlaceMention> anyPlace(Match match) {
        List<Token> objects = match.frame().functions().stream()
                .filter(function -> function.equals(Frame.OBJECT) || isTarget(match, function))
                .flatMap(function -> match.frame().arguments(function).stream())
                .toList();
        List<PlaceMention> placed = places.stream()
                .filter(place -> head(place.span())
                        .map(head -> !head.is("nmod:poss")
                                && !isOfAnother(outermost(head), match)
                                && (!parse.preposition(outermost(head)).isEmpty() || objects.contains(outermost(head))))
                        .orElse(false))
                .toList();
        return nearest(match, placed, PlaceMention::span, path -> !isInActiveSubject(path) && !isOthers(path, match));
    }

    /** "the impact of the invasion on Malawi": it is the impact that is there. */
    private boolean isOfAnother(Token place, Match match) {
        return place.is("nmod")
                && parse.preposition(place).equals("on")
                && place.head() != match.frame().word().number();
    }

    private static boolean isTarget(Match match, String function) {
        return match.predicate().roles().getOrDefault(function, Set.of()).contains(Predicate.ArgumentRole.TARGET);
    }

    private boolean isWhere(PlaceMention place, Match match) {
        Optional<Token> found = head(place.span());
        if (found.isEmpty() || found.get().is("nmod:poss")) {
            return false;
        }
        Token word = match.frame().word();
        EventType type = match.predicate().type();
        Token head = outermost(found.get());
        String preposition = parse.preposition(head);
        if (isOfAnother(head, match)) {
            return false;
        }
        boolean isPhysical = Soil.matters(type) || type == EventType.CONSULT;
        boolean isVisit = match.predicate().mode().filter(VISIT::equals).isPresent();
        boolean isReached = preposition.equals("to")
                && (type == EventType.MOBILIZE ? head.head() == word.number() : isWayThere(head, match));
        return (isVisit && (preposition.equals("to") || head.is("obj")))
                || isReached
                || (isPhysical && isNamedAfter(place, found.get(), word))
                || (PREPOSITIONS.contains(preposition)
                        && (isPhysical || head.head() == word.number() || head.head() == word.head()));
    }

    /** "went to Najaf to meet": whoever is met is met there. */
    private boolean isWayThere(Token head, Match match) {
        Token word = match.frame().word();
        return match.predicate().type() == EventType.CONSULT
                && head.head() == word.head()
                && (word.is("advcl") || word.is("xcomp"))
                && hasMark(word, Set.of("to"));
    }

    /** "a Kabul bombing", "the Geneva talks": a city before an act's noun says where. */
    private static boolean isNamedAfter(PlaceMention place, Token head, Token word) {
        Place.Kind kind = place.place().kind();
        return word.isNoun()
                && head.head() == word.number()
                && (head.is("compound") || head.is("amod"))
                && (kind == Place.Kind.CITY || kind == Place.Kind.SITE || kind == Place.Kind.REGION);
    }

    /** "in the city of Aleppo": the preposition stands before the city. */
    private Token outermost(Token head) {
        boolean isNamed = head.is("nmod") && parse.preposition(head).equals("of");
        return isNamed || head.is("compound") || head.is("appos")
                ? parse.head(head).orElse(head)
                : head;
    }

    private <T> Optional<T> nearest(
            Match match, List<T> candidates, Function<T, Span> span, java.util.function.Predicate<TreePath> belongs) {
        return candidates.stream()
                .filter(candidate -> distance(match, span.apply(candidate), belongs) < FAR)
                .min(Comparator.comparingInt(candidate -> distance(match, span.apply(candidate), belongs)));
    }

    private Optional<Token> head(Span span) {
        List<Token> inside =
                parse.tokens().stream().filter(t -> t.span().overlaps(span)).toList();
        return inside.stream()
                .filter(token -> inside.stream().noneMatch(other -> other.number() == token.head()))
                .findFirst();
    }

    /**
     * Steps in the tree: below the act's word each step costs one; each clause that must be left costs more. Words that
     * hang on the verb of saying around the act belong to the saying.
     */
    private int distance(Match match, Span span, java.util.function.Predicate<TreePath> belongs) {
        Optional<Token> head = head(span);
        if (head.isEmpty()) {
            return FAR;
        }
        Token word = match.frame().word();
        TreePath path = TreePath.between(parse, word, head.get());
        boolean leavesStatement = path.up().stream().anyMatch(token -> token.is("ccomp") || token.is("parataxis"));
        if (leavesStatement || !belongs.test(path)) {
            return FAR;
        }
        int below = 0;
        for (Token token : path.down()) {
            boolean isClause = token.is("ccomp") || token.is("parataxis") || token.is("acl") || token.is("advcl");
            below += isClause ? CLAUSE_COST / 2 : 1;
        }
        int linear = Math.abs(head.get().number() - word.number());
        return Math.min(FAR - 1, path.up().size() * CLAUSE_COST + below * 3 + linear / 4);
    }
}
