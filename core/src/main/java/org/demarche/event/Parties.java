package org.demarche.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.event.Predicate.ArgumentRole;
import org.demarche.event.Predicate.Part;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Token;

/** Fills an act's roles with the actors that its predicate's arguments name. */
final class Parties {
    private static final List<String> FALLBACK_PREPOSITIONS = Resources.entries("target-prepositions.txt");

    private static final Set<String> WEAPONS = Set.copyOf(Resources.entries("weapon-nouns.txt"));
    private static final Set<String> NEIGHBOURS = Set.copyOf(Resources.entries("neighbour-prepositions.txt"));

    /** Whoever only speaks of an attack deals with who did it, not with whom it hit. */
    private static final Set<EventType> SPEECH = Set.of(EventType.ACCUSE, EventType.SUPPORT);

    private static final String BENEFIT = "for";

    /** PLOVER's mode of visits: two who visit a third don't visit each other. */
    private static final String VISIT = "visit";

    private static final Set<EventType> HELP = Set.of(EventType.AID, EventType.SUPPORT);

    private final ArgumentActors actors;
    private final Clauses clauses;

    Parties(ArgumentActors actors, Clauses clauses) {
        this.actors = actors;
        this.clauses = clauses;
    }

    /**
     * Who takes part in an act.
     *
     * @param source who acts
     * @param target toward whom
     * @param via who stands between
     * @param about whom it regards
     */
    record Filled(List<Mention> source, List<Mention> target, List<Mention> via, List<Mention> about) {}

    Filled of(PredicateMatcher.Match match) {
        Map<ArgumentRole, Map<Integer, Mention>> filled = byRole(match);
        Frame frame = match.frame();
        List<Mention> both = values(filled, ArgumentRole.BOTH);
        List<Mention> source = values(filled, ArgumentRole.SOURCE);
        List<Mention> target = values(filled, ArgumentRole.TARGET);
        share(match.predicate(), both, source, target);
        if (target.isEmpty() && !isAmongThem(match.predicate(), both, source)) {
            target.addAll(fallbackTarget(match.predicate(), frame, source));
        }
        if (source.isEmpty() && match.predicate().type() == EventType.CONSULT) {
            frame.arguments(Frame.HOST).forEach(host -> source.addAll(actors.of(host)));
        }
        target.removeIf(mention -> contains(source, mention));
        dropInner(source);
        boolean isWork = target.stream().anyMatch(actors::isWork);
        dropOwn(match, source, target);
        if (isWork && target.isEmpty()) {
            // "asked the council for the new rules": where these are its own, somebody else is asked
            target.addAll(fallbackTarget(match.predicate(), frame, source));
        }
        dropHelped(match.predicate().type(), source, target);
        boolean isVisit = match.predicate().mode().filter(VISIT::equals).isPresent();
        if (isVisit && target.isEmpty()) {
            addHosts(frame, source);
            addDestination(frame, source, target);
        }
        if (target.isEmpty() && match.predicate().type().isSymmetric() && !isVisit) {
            // "Egypt and Sudan agreed": each is toward the other
            while (source.size() > 1) {
                target.add(0, source.remove(source.size() - 1));
            }
            splitJoint(source, target);
        }

        return new Filled(source, target, values(filled, ArgumentRole.VIA), values(filled, ArgumentRole.ABOUT));
    }

    /** Whom the arguments name, by role and by the place of their words. */
    private Map<ArgumentRole, Map<Integer, Mention>> byRole(PredicateMatcher.Match match) {
        Map<ArgumentRole, Map<Integer, Mention>> filled = new EnumMap<>(ArgumentRole.class);
        Frame frame = match.frame();
        Map<String, Set<ArgumentRole>> roles = match.predicate().roles();
        for (String function : frame.functions()) {
            for (ArgumentRole role : roles.getOrDefault(function, Set.of())) {
                for (Token argument : frame.arguments(function)) {
                    List<Mention> found = actorsIn(match.predicate(), function, argument);
                    boolean isLocation = (function.equals(Frame.MODIFIER) || isDeed(function, argument))
                            && (role == ArgumentRole.SOURCE || role == ArgumentRole.BOTH);
                    add(filled, role, isLocation ? withoutPlaces(found) : found);
                }
            }
        }
        return filled;
    }

    /** "They touched on trade with Peru": the two who talk are each other's. */
    private static boolean isAmongThem(Predicate predicate, List<Mention> both, List<Mention> source) {
        return predicate.type().isSymmetric()
                && !both.isEmpty()
                && Mentions.codes(source).size() > 1;
    }

    /** "Libya denied arming rebels": not its own; and what a state does for its own people is no dealing. */
    private static void dropHelped(EventType type, List<Mention> source, List<Mention> target) {
        if (HELP.contains(type)) {
            target.removeIf(mention -> source.stream().anyMatch(mention::isOppositionTo));
        }
        if (type == EventType.AID) {
            dropKin(source, target);
        }
    }

    /** "The offer was made by the admiral during an Asian visit": whoever acts in the clause is the one who travels. */
    private void addHosts(Frame frame, List<Mention> source) {
        if (!frame.has(Frame.POSSESSOR)
                && source.stream()
                        .allMatch(mention -> mention.form() == Mention.Form.MODIFIER
                                || frame.arguments(Frame.MODIFIER).stream()
                                        .anyMatch(modifier -> modifier.number() == mention.head()))) {
            frame.arguments(Frame.HOST).stream()
                    .filter(actors::isActor)
                    .flatMap(host -> actors.of(host).stream())
                    .filter(host -> host.isCoded() && !contains(source, host))
                    .filter(host -> source.stream()
                            .noneMatch(traveller -> traveller.codes().equals(host.codes())))
                    .forEach(source::add);
        }
    }

    /** "the minister's Ankara trip": whoever goes is named already, so the modifier says where to. */
    private void addDestination(Frame frame, List<Mention> source, List<Mention> target) {
        List<Mention> modifiers = frame.arguments(Frame.MODIFIER).stream()
                .flatMap(modifier -> actors.of(modifier).stream())
                .filter(Mention::isCoded)
                .toList();
        if (source.stream().anyMatch(mention -> !contains(modifiers, mention))) {
            source.removeIf(mention -> contains(modifiers, mention));
            target.addAll(modifiers);
        }
    }

    /** "Turkish and Greek diplomats met": one phrase names both parties. */
    private static void splitJoint(List<Mention> source, List<Mention> target) {
        boolean isOfTwoStates =
                source.size() == 1 && source.get(0).isJoint() && !source.get(0).isBesideGovernment();
        if (isOfTwoStates && target.isEmpty()) {
            Mention joint = source.remove(0);
            source.add(joint.withCodes(joint.codes().subList(0, 1)));
            target.add(joint.withCodes(joint.codes().subList(1, joint.codes().size())));
        }
    }

    /** "a Kabul bombing killed ten": where the subject is no actor, places in it only say where. */
    private boolean isDeed(String function, Token argument) {
        return function.equals(Frame.SUBJECT) && !actors.isActor(argument);
    }

    /** "a Kabul bombing": a capital before a noun is where, not who. */
    private static List<Mention> withoutPlaces(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.form() != Mention.Form.PLACE)
                .toList();
    }

    /**
     * "deployed its troops": what is only found inside an argument and is the source's own is no target; nor is an object
     * pronoun the subject.
     */
    private void dropOwn(PredicateMatcher.Match match, List<Mention> source, List<Mention> target) {
        Frame frame = match.frame();
        Set<String> own = new HashSet<>();
        source.forEach(mention -> own.addAll(mention.codes()));
        Set<Integer> direct = new HashSet<>();
        for (String function : frame.functions()) {
            // "demanded access for its inspectors": for whom it wants something isn't from whom
            boolean isBenefit =
                    function.equals(BENEFIT) && !match.predicate().roles().containsKey(function);
            frame.arguments(function).stream()
                    .filter(argument -> actors.isActor(argument) && !isBenefit)
                    .forEach(argument -> direct.add(argument.number()));
        }
        boolean isOpposition = source.stream().anyMatch(Mention::isBesideGovernment);
        // "the council's resolution asks it to report": whoever wrote it is one body of several
        boolean isWork = source.stream().anyMatch(actors::isWork);
        target.removeIf(mention -> own.containsAll(mention.codes())
                && (!direct.contains(mention.head())
                        || (mention.form() == Mention.Form.ANAPHOR
                                && (!isOpposition || actors.isPronoun(mention))
                                && !isWork)));
    }

    /** "subsidizes its farmers", "the economy helped its trade": what a state does for its own people is no dealing. */
    private static void dropKin(List<Mention> source, List<Mention> target) {
        Set<String> own = new HashSet<>();
        source.forEach(mention -> own.addAll(mention.codes()));
        target.removeIf(
                mention -> mention.isCoded() && own.containsAll(mention.codes()) && !mention.isBesideGovernment());
    }

    private List<Mention> actorsIn(Predicate predicate, String function, Token argument) {
        if (function.equals(Frame.COMPLEMENT)) {
            return actorsInClause(argument);
        }
        if (function.equals(Frame.SUBJECT) && WEAPONS.contains(argument.lemma()) && !actors.isActor(argument)) {
            List<Mention> users = clauses.users(argument).stream()
                    .flatMap(user -> actors.of(user).stream())
                    .toList();
            if (!users.isEmpty()) {
                return users;
            }
        }
        boolean isSpeech = SPEECH.contains(predicate.type()) && predicate.part() != Part.NOUN;
        boolean isForce = predicate.type() == EventType.ASSAULT && predicate.part() != Part.NOUN;
        if (isForce && function.equals(Frame.OBJECT)) {
            return actors.ofForce(argument);
        }
        // "an attack on a Greek ship killed five": whose deed it is, not whom it was aimed at
        boolean isByDeed = isForce && isDeed(function, argument);
        return isSpeech || isByDeed ? actors.ofSpeech(argument) : actors.of(argument);
    }

    /** Whoever acts in a complement, else whom it is done to: "agreed to lend ships to Indonesia". */
    private List<Mention> actorsInClause(Token verb) {
        List<Mention> subjects = clauses.subjects(verb).stream()
                .flatMap(subject -> actors.of(subject).stream())
                .toList();
        if (verb.is("ccomp") && subjects.stream().anyMatch(who -> who.isCoded() && !actors.isPronoun(who))) {
            return subjects;
        }
        List<Token> arguments = new ArrayList<>(clauses.subjects(verb));
        arguments.addAll(clauses.objects(verb));
        arguments.addAll(clauses.phrases(verb));
        List<Mention> found = arguments.stream()
                .flatMap(argument -> actors.of(argument).stream())
                .toList();
        return found.stream().allMatch(actors::isPronoun) && found.size() < 2
                ? together(found, clauses.conditions(verb))
                : found;
    }

    /** "said that it would hit back if Syria fired again": whoever can set it off. */
    private List<Mention> together(List<Mention> found, List<Token> conditions) {
        List<Mention> all = new ArrayList<>(found);
        conditions.stream()
                .flatMap(condition -> clauses.subjects(condition).stream())
                .flatMap(subject -> actors.of(subject).stream())
                .forEach(all::add);
        return all;
    }

    /** "The resolution demands access for the U.N.": whose wish it is isn't who must meet it. */
    private static boolean isOwnBenefit(String function, List<Mention> source, Mention mention) {
        return function.equals(BENEFIT) && isOwn(source, mention);
    }

    private static boolean isOwn(List<Mention> source, Mention mention) {
        return source.stream().anyMatch(party -> party.codes().containsAll(mention.codes()));
    }

    private static void add(
            Map<ArgumentRole, Map<Integer, Mention>> filled, ArgumentRole role, List<Mention> mentions) {
        Map<Integer, Mention> parties = filled.computeIfAbsent(role, key -> new LinkedHashMap<>());
        mentions.forEach(mention -> parties.putIfAbsent(mention.head(), mention));
    }

    private static List<Mention> values(Map<ArgumentRole, Map<Integer, Mention>> filled, ArgumentRole role) {
        return new ArrayList<>(filled.getOrDefault(role, Map.of()).values());
    }

    /** The first party of a reciprocal act is its source and the others its targets, unless a side is filled already. */
    private static void share(Predicate predicate, List<Mention> both, List<Mention> source, List<Mention> target) {
        for (Mention party : both) {
            boolean startsSource = source.isEmpty();
            boolean isSubject = predicate.part() == Part.VERB && !target.isEmpty();
            (startsSource || isSubject ? source : target).add(party);
        }
    }

    /** "trips by ministers from Finland": Finland is the ministers' already. */
    private static void dropInner(List<Mention> source) {
        List<Mention> all = List.copyOf(source);
        source.removeIf(inner -> all.stream()
                .anyMatch(outer -> outer.head() != inner.head()
                        && outer.form() == Mention.Form.DESCRIPTION
                        && outer.head() < inner.head()
                        && outer.span().overlaps(inner.span())
                        && outer.codes().containsAll(inner.codes())
                        && inner.isCoded()));
    }

    private static boolean contains(List<Mention> mentions, Mention wanted) {
        return mentions.stream().anyMatch(mention -> mention.head() == wanted.head());
    }

    /** Where the object names no actor, a prepositional phrase or the complement's subject may. */
    private List<Mention> fallbackTarget(Predicate predicate, Frame frame, List<Mention> source) {
        List<String> functions = new ArrayList<>();
        if (predicate.part() != Part.NOUN) {
            functions.add(Frame.INDIRECT_OBJECT);
        }
        functions.addAll(FALLBACK_PREPOSITIONS);
        functions.add(Frame.COMPLEMENT);
        for (String function : functions) {
            if (predicate.roles().containsKey(function)) {
                continue;
            }
            for (Token argument : frame.arguments(function)) {
                boolean isBeside = NEIGHBOURS.contains(function)
                        && predicate.type() == EventType.ASSAULT
                        && frame.arguments(Frame.OBJECT).stream()
                                .anyMatch(object -> argument.head() == object.number());
                List<Mention> found = isBeside
                        ? List.of()
                        : actorsIn(predicate, function, argument).stream()
                                .filter(Mention::isCoded)
                                .filter(mention -> !contains(source, mention))
                                .filter(mention -> !isOwnBenefit(function, source, mention))
                                .toList();
                if (!found.isEmpty()) {
                    return function.equals(Frame.COMPLEMENT) ? found.subList(0, 1) : found;
                }
            }
        }
        return List.of();
    }
}
