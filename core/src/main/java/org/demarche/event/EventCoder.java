package org.demarche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.actor.Registry;
import org.demarche.event.Predicate.Part;
import org.demarche.event.PredicateMatcher.Match;
import org.demarche.lexicon.Resources;
import org.demarche.place.PlaceMention;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.demarche.time.TimeExpression;
import org.demarche.time.When;

/** Codes the events that a document reports, by the predicate lexicon. */
public final class EventCoder {
    /** What these acts are about is their topic, not an event of its own (gold/GUIDELINES: "The unit"). */
    static final Set<EventType> SPEECH =
            Set.of(EventType.REQUEST, EventType.REJECT, EventType.AGREE, EventType.THREATEN);

    private static final Set<String> TOPIC_PREPOSITIONS = Set.copyOf(Resources.entries("topic-prepositions.txt"));

    /** "declined to speak of reports that Greece had asked": what is told has been done, whatever is said of the telling. */
    private static final Set<String> TELLINGS = Set.copyOf(Resources.entries("telling-nouns.txt"));

    /** "declined to comment on the report from Cyprus" refuses Cyprus nothing. */
    private static final Set<String> NO_REFUSALS = Set.copyOf(Resources.entries("no-refusal-verbs.txt"));

    private static final Set<EventType> EVALUATION = Set.of(EventType.ACCUSE, EventType.SUPPORT);

    /** From here on five guesses in six have the right type; see docs/decisions/013. */
    private static final double LEAST_CONFIDENCE = 0.3;

    private final PredicateLexicon lexicon;
    private final Contexts contexts = Contexts.read();
    private final SupportVerbs supportVerbs = SupportVerbs.read();
    private final ModalityReader modalities = ModalityReader.read(supportVerbs);
    private final PairTypes pairTypes = PairTypes.read();
    private final TypeGuesser guesser;
    private final Registry registry;
    private final Soil soil;

    /** Codes by {@code lexicon}. */
    public EventCoder(PredicateLexicon lexicon, Registry registry) {
        this.lexicon = lexicon;
        this.registry = registry;
        this.soil = new Soil(registry);
        this.guesser = new TypeGuesser(lexicon);
    }

    /**
     * The acts that {@code document} reports, in text order, without attribution; some lack a party.
     *
     * @param parses the document's sentences, in order
     * @param mentions the actors in it
     * @param times the dates in it
     * @param places the places in it
     */
    public List<EventMention> code(
            Document document,
            List<Parse> parses,
            Mentions mentions,
            List<TimeExpression> times,
            List<PlaceMention> places) {
        List<EventMention> events = new ArrayList<>();
        for (Parse parse : parses) {
            events.addAll(new SentenceCoder(parse, mentions, times, places).code());
        }
        return events;
    }

    /** Whether acts of {@code type} are done by saying something. */
    static boolean isSpeech(EventType type) {
        return SPEECH.contains(type) || EVALUATION.contains(type);
    }

    /** The entry that fits {@code token}, without a look at who takes part: for explanations. */
    public Optional<Predicate> predicateAt(Parse parse, Mentions mentions, Token token) {
        return new SentenceCoder(parse, mentions, List.of(), List.of())
                .matcher
                .match(token)
                .map(Match::predicate);
    }

    /** The type of what {@code source} does to {@code target} in {@code parse}; absent if no word of it is known. */
    public Optional<EventType> classify(Parse parse, Span source, Span target) {
        return PairClassifier.parties(parse, source, target).flatMap(pair -> {
            SentenceCoder coder = new SentenceCoder(parse, pair.mentions(), List.of(), List.of());
            return pair.type(parse, coder.readings(), pairTypes);
        });
    }

    /** One sentence at work. */
    private final class SentenceCoder {
        private final Parse parse;
        private final ArgumentActors actors;
        private final PredicateMatcher matcher;
        private final UnknownPredicates unknown;
        private final Parties parties;
        private final Orders orders;
        private final ThirdParties thirdParties;
        private final Circumstances circumstances;
        private final Citing citing;
        private final ToldAgain toldAgain;
        private final Map<Integer, Match> matches = new LinkedHashMap<>();

        SentenceCoder(Parse parse, Mentions mentions, List<TimeExpression> times, List<PlaceMention> places) {
            this.parse = parse;
            this.actors = new ArgumentActors(registry, parse, mentions);
            Frames frames = new Frames(parse, supportVerbs);
            this.matcher = new PredicateMatcher(lexicon, parse, frames, actors);
            this.unknown = new UnknownPredicates(guesser, frames, supportVerbs);
            this.parties = new Parties(actors, new Clauses(parse));
            this.orders = new Orders(parse, parties, matches);
            this.thirdParties = new ThirdParties(parse, mentions, actors);
            this.circumstances = new Circumstances(parse, times, places, actors, matches);
            this.citing = new Citing(parse, matches);
            this.toldAgain = new ToldAgain(parse, actors, registry);
        }

        /** Every word of the sentence that may tell an act with whom it links, whether it makes an event or not. */
        List<PairClassifier.Reading> readings() {
            findMatches();
            List<PairClassifier.Reading> readings = new ArrayList<>();
            matches.values().forEach(match -> readings.add(reading(match, 1)));
            for (Token token : parse.tokens()) {
                if (!matches.containsKey(token.number())) {
                    unknown.frame(token)
                            .flatMap(unknown::read)
                            .map(guessed -> reading(guessed.match(), guessed.confidence()))
                            .ifPresent(readings::add);
                }
            }
            return readings;
        }

        private PairClassifier.Reading reading(Match match, double confidence) {
            return new PairClassifier.Reading(
                    match, parties.of(match), isTopic(match), carriedModality(match), confidence);
        }

        /** "announced a ceasefire" has done so, "will announce a ceasefire" hasn't: the carrying verb decides. */
        private Modality carriedModality(Match match) {
            Token word = match.frame().word();
            EventType type = match.predicate().type();
            Modality own = modalities.of(parse, word, type, isNegative(match));
            return parse.head(word)
                    .filter(verb -> word.isNoun() && verb.isVerb() && supportVerbs.carries(verb.lemma()))
                    .filter(verb -> own == Modality.FUTURE)
                    .map(verb -> modalities.of(parse, verb, type, false))
                    .orElse(own);
        }

        private void findMatches() {
            for (Token token : parse.tokens()) {
                matcher.match(token).ifPresent(match -> matches.put(token.number(), match));
            }
        }

        List<EventMention> code() {
            findMatches();
            Map<Integer, EventMention> byWord = new TreeMap<>();
            for (Match match : matches.values()) {
                if (!isTopic(match) && !isWithinOther(match)) {
                    event(match)
                            .ifPresent(event -> byWord.put(match.frame().word().number(), event));
                }
            }
            addInner(byWord);
            matches.values().stream()
                    .filter(match -> byWord.containsKey(match.frame().word().number()))
                    .flatMap(match -> orders.over(match).stream())
                    .forEach(order -> byWord.remove(order.frame().word().number()));
            List<EventMention> events = new ArrayList<>(Deeds.joined(parse, Answers.addressed(parse, byWord)));
            events.addAll(guessed());
            events.sort(Comparator.comparing(event -> event.evidence().trigger()));
            return events;
        }

        /** "The deal underscores the American commitment to Iraq": where the verb tells no act, the noun within tells its own. */
        private void addInner(Map<Integer, EventMention> byWord) {
            for (Match match : matches.values()) {
                EventMention outer = byWord.get(match.frame().word().head());
                boolean isFree = outer == null
                        || outer.source().isEmpty()
                        || outer.target().isEmpty();
                if (isFree && !isTopic(match) && isWithinOther(match)) {
                    event(match).filter(EventMention::linksOthers).ifPresent(event -> {
                        byWord.remove(match.frame().word().head());
                        byWord.put(match.frame().word().number(), event);
                    });
                }
            }
        }

        /**
         * Acts of verbs that the lexicon doesn't have: both parties must stand beside the verb, and the type be likely. Verbs
         * that it has are left to its entries: where none of them holds, the verb means something else.
         */
        private List<EventMention> guessed() {
            List<EventMention> events = new ArrayList<>();
            for (Token token : parse.tokens()) {
                boolean isUnknown = token.isVerb()
                        && lexicon.of(Part.VERB, token.lemma()).isEmpty()
                        && !pairTypes.isReporting(token.lemma());
                if (isUnknown) {
                    unknown.frame(token)
                            .filter(this::linksTwo)
                            .flatMap(unknown::read)
                            .filter(guess -> guess.confidence() >= LEAST_CONFIDENCE && !isTopic(guess.match()))
                            .flatMap(guess ->
                                    event(guess.match()).map(event -> event.withConfidence(guess.confidence())))
                            .ifPresent(events::add);
                }
            }
            return events;
        }

        /** Whether the subject is one actor and the object another. */
        private boolean linksTwo(Frame frame) {
            List<String> subject = namedCodes(frame, Frame.SUBJECT);
            List<String> object = namedCodes(frame, Frame.OBJECT);
            return !subject.isEmpty() && !object.isEmpty() && subject.stream().noneMatch(object::contains);
        }

        private List<String> namedCodes(Frame frame, String function) {
            return frame.arguments(function).stream()
                    .filter(actors::isActor)
                    .flatMap(argument -> actors.of(argument).stream())
                    .flatMap(mention -> mention.codes().stream())
                    .toList();
        }

        /** "asked Abadi to mediate": the mediation is what the request is about. */
        private boolean isTopic(Match match) {
            Token current = match.frame().word();
            boolean isWithinContent = false;
            while (current.head() != 0) {
                Token above = parse.token(current.head());
                Match outer = matches.get(above.number());
                boolean isContent = current.is("xcomp")
                        || current.is("ccomp")
                        || (current.is("acl") && !current.relation().equals("acl:relcl") && above.isNoun())
                        || isPurpose(current);
                boolean isAim = isPurpose(current)
                        || (current.is("xcomp") && !outerIsCarrier(above))
                        || (current.is("acl") && current.tag().equals("VB"))
                        || isGerundPhrase(current);
                if (outer != null
                        && !isDoneAtMeeting(match, current, outer)
                        && (isAim
                                || (isContent
                                        && SPEECH.contains(outer.predicate().type())))) {
                    return !orders.isOwn(outer);
                }
                if (isContent || isAim) {
                    isWithinContent = true;
                }
                if (!isWithinContent && current.relation().equals("acl:relcl") && Clauses.isTold(parse, current)) {
                    return false;
                }
                if (current.relation().equals("acl") && TELLINGS.contains(above.lemma())) {
                    return false;
                }
                current = above;
            }
            return false;
        }

        /** "called Sinirlioglu to thank him", "will travel to Cairo to meet the minister": done there, to a party of its own. */
        private boolean isDoneAtMeeting(Match match, Token clause, Match outer) {
            Token word = match.frame().word();
            boolean isClause = word.number() == clause.number() || (word.is("conj") && word.head() == clause.number());
            boolean mayBeDone = EVALUATION.contains(match.predicate().type())
                    || match.predicate().type() == EventType.REQUEST
                    || match.predicate().type() == EventType.CONSULT;
            return isClause
                    && mayBeDone
                    && isPurpose(clause)
                    && outer.predicate().type() == EventType.CONSULT
                    && outer.predicate().part() == Part.VERB
                    && namesPerson(match);
        }

        private boolean namesPerson(Match match) {
            return Stream.of(Frame.OBJECT, "with")
                    .flatMap(function -> match.frame().arguments(function).stream())
                    .anyMatch(argument -> actors.isActor(argument));
        }

        private boolean outerIsCarrier(Token above) {
            return supportVerbs.carries(above.lemma());
        }

        /** "cooperation on combating terrorism", "accused of arming rebels". */
        private boolean isGerundPhrase(Token token) {
            return token.tag().equals("VBG")
                    && (token.is("advcl") || token.is("acl"))
                    && parse.children(token, "mark").stream()
                            .anyMatch(mark -> mark.tag().equals("IN"));
        }

        private boolean isPurpose(Token token) {
            return token.is("advcl")
                    && parse.children(token, "mark").stream()
                            .anyMatch(mark -> mark.lemma().equals("to"));
        }

        /** "declined the request": the noun only says what the verb's act is about; its entry may even demand it. */
        private boolean isWithinOther(Match match) {
            Token word = match.frame().word();
            Optional<Token> above = parse.head(word);
            if (match.predicate().part() != Part.NOUN || above.isEmpty()) {
                return false;
            }
            Match outer = matches.get(above.get().number());
            if (outer == null) {
                return false;
            }
            if (outer.predicate().part() != Part.VERB) {
                // "a cessation of hostilities"
                return word.is("nmod") && parse.preposition(word).equals("of");
            }
            // "died in an attack on the base": the noun names the parties
            boolean isDeed = match.predicate().type() == EventType.ASSAULT
                    && outer.predicate().type() == EventType.ASSAULT
                    && Deeds.isOccasion(parse, word);
            boolean isDemanded = !isDeed
                    && outer.predicate().conditions().stream()
                            .anyMatch(condition -> condition.lemmas().contains(word.lemma()));
            boolean isBare = !match.frame().has(Frame.POSSESSOR)
                    && match.frame().functions().stream()
                            .noneMatch(function -> match.predicate().roles().containsKey(function));
            boolean isArgument = word.is("obj") || word.relation().equals("nsubj:pass");
            // "thanked Qatar for its help"
            boolean isReason = outer.predicate().type() == EventType.SUPPORT
                    && word.is("obl")
                    && parse.preposition(word).equals("for");
            // "told Iran about its concern"
            boolean isTold = outer.predicate().type() == EventType.CONSULT
                    && isSpeech(match.predicate().type())
                    && word.is("obl")
                    && TOPIC_PREPOSITIONS.contains(parse.preposition(word));
            return isDemanded || isReason || isTold || (isBare && isArgument);
        }

        private Optional<EventMention> event(Match match) {
            boolean isReticence = match.predicate().type() == EventType.REJECT
                    && match.frame().arguments(Frame.COMPLEMENT).stream()
                            .anyMatch(verb -> NO_REFUSALS.contains(verb.lemma()));
            return isReticence ? Optional.empty() : told(match);
        }

        private Optional<EventMention> told(Match match) {
            Parties.Filled filled = thirdParties.add(match, parties.of(match));
            Token word = match.frame().word();
            Optional<PlaceMention> place = circumstances.place(match);
            Optional<PlaceMention> soilPlace = circumstances.anyPlace(match);
            List<Mention> source = new ArrayList<>(filled.source());
            List<Mention> target = new ArrayList<>(filled.target());
            if (source.isEmpty() && Soil.isKept(match, target)) {
                soilPlace
                        .flatMap(where -> soil.of(parse, where))
                        .filter(where ->
                                target.stream().noneMatch(party -> party.codes().containsAll(where.codes())))
                        .ifPresent(source::add);
            }
            boolean mayBeSoil = Soil.matters(match.predicate())
                    && !match.predicate().roles().getOrDefault("in", Set.of()).contains(Predicate.ArgumentRole.NONE);
            boolean isTalk = !source.isEmpty() && ToldAgain.isTalkWithOfficials(match);
            if (target.isEmpty() && (mayBeSoil || isTalk)) {
                soilPlace
                        .flatMap(where -> soil.of(parse, where))
                        .filter(where -> source.stream()
                                .noneMatch(party -> party.head() == where.head()
                                        || (isTalk && party.codes().containsAll(where.codes()))))
                        .filter(where -> !isSpeech(match.predicate().type())
                                || source.stream().allMatch(where::isOtherThan))
                        .ifPresent(target::add);
            }
            boolean isWhole = !source.isEmpty() && !target.isEmpty();
            if (target.isEmpty() && Soil.isDomestic(match.predicate())) {
                target.addAll(source);
            }
            if (soil.isTalkToPress(match.predicate().type(), source, target)
                    || soil.isMereRegion(match.predicate().type(), source, target)) {
                return Optional.empty();
            }
            if (!isWhole && !toldAgain.mayBe(match, source)) {
                return Optional.empty();
            }
            EventType type = match.predicate().type();
            Modality modality = orders.over(match)
                    .map(order -> modalities.of(parse, order.frame().word(), type, false))
                    .orElseGet(() -> modalities.of(parse, word, type, isNegative(match)));
            Optional<TimeExpression> time = circumstances.time(match, modality);
            return Optional.of(new EventMention(
                    match.predicate().type(),
                    match.predicate().mode(),
                    match.predicate().cameo(),
                    contexts.of(parse, word),
                    source,
                    target,
                    filled.via(),
                    filled.about(),
                    modality,
                    List.of(),
                    time.map(TimeExpression::when).orElse(new When.Unknown()),
                    time.map(TimeExpression::span),
                    place.map(PlaceMention::asWritten),
                    citing.evidence(match, source, target)));
        }

        private boolean isNegative(Match match) {
            return match.predicate().conditions().stream()
                    .anyMatch(condition -> condition.functions().contains(Frame.NEGATION)
                            && condition.lemmas().contains("yes"));
        }
    }
}
