package org.demarche.channel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.cases.Case;
import org.demarche.cases.Part;
import org.demarche.cases.Status;
import org.demarche.cases.Step;
import org.demarche.event.EventType;
import org.demarche.record.Days;
import org.demarche.record.Happening;
import org.demarche.record.Parties;
import org.demarche.record.Party;
import org.demarche.record.Standing;

/**
 * Derives who reaches whom through whom. A direct way shows in meetings, talks and joint work, and in their being refused, denied or
 * cut; a way through a third in mediation asked for, given and refused, in messages handed on, and in hosts.
 */
public final class Channels {
    private final ConveyingWords conveying = ConveyingWords.read();

    /** Between whom, through whom. */
    private record Way(String one, String other, Optional<String> through) {}

    /** The channels that {@code happenings} and {@code cases} show, best evidenced first. */
    public List<Channel> derive(List<Happening> happenings, List<Case> cases) {
        Map<Way, List<Contact>> ways = new TreeMap<>(
                Comparator.comparing(Way::one).thenComparing(Way::other).thenComparing(way -> way.through()
                        .orElse("")));
        Map<Way, Set<String>> seen = new HashMap<>();
        for (Case matter : cases) {
            matter.steps().forEach(step -> addStep(ways, seen, matter, step));
        }
        for (Happening happening : happenings) {
            addDirect(ways, seen, happening);
            addThrough(ways, seen, happening);
        }
        List<Channel> channels = new ArrayList<>();
        ways.forEach((way, contacts) -> {
            contacts.sort(inOrder());
            channels.add(new Channel(way.one(), way.other(), way.through(), contacts));
        });
        channels.sort(Comparator.comparingInt((Channel channel) -> -channel.independentReports())
                .thenComparing(Channel::one)
                .thenComparing(Channel::other)
                .thenComparing(channel -> channel.through().orElse("")));
        return channels;
    }

    private static Comparator<Contact> inOrder() {
        return Comparator.comparing((Contact contact) -> contact.day().orElse(LocalDate.MAX))
                .thenComparing(contact -> contact.state() == ChannelState.ASKED ? 0 : 1)
                .thenComparing(contact -> contact.happening().id());
    }

    /** What a case about mediation says of the way through the mediator. */
    private static void addStep(Map<Way, List<Contact>> ways, Map<Way, Set<String>> seen, Case matter, Step step) {
        Optional<ChannelState> state = stateAfter(step);
        if (state.isEmpty()) {
            return;
        }
        for (String through : Parties.codes(matter.intermediary())) {
            for (String one : Parties.codes(matter.asker())) {
                for (String other : others(matter)) {
                    add(ways, seen, one, other, Optional.of(through), state.get(), step.happening());
                }
            }
        }
    }

    /** Whom the asker wants to reach: whom the case regards, else whom it asks. */
    private static Set<String> others(Case matter) {
        return matter.regarding().isEmpty() ? Parties.codes(matter.asked()) : Parties.codes(matter.regarding());
    }

    private static Optional<ChannelState> stateAfter(Step step) {
        if (step.happening().standing() == Standing.DENIED || step.happening().standing() == Standing.POSSIBLE) {
            return Optional.empty();
        }
        if (step.part() == Part.ASKED) {
            return Optional.of(ChannelState.ASKED);
        }
        if (step.part() == Part.RELAYED) {
            return Optional.of(ChannelState.OPEN);
        }
        boolean isAnswer = step.part() == Part.ANSWERED || step.part() == Part.OUTCOME;
        if (isAnswer && step.happening().type() == EventType.REJECT) {
            return Optional.of(ChannelState.REFUSED);
        }
        return step.sets()
                .filter(status -> isAnswer && (status == Status.CARRIED_OUT || status == Status.AGREED))
                .map(status -> ChannelState.OPEN);
    }

    private static void addDirect(Map<Way, List<Contact>> ways, Map<Way, Set<String>> seen, Happening happening) {
        Optional<ChannelState> state = direct(happening);
        if (state.isEmpty()) {
            return;
        }
        for (String source : Parties.codes(happening.parties().source())) {
            for (String target : Parties.codes(happening.parties().target())) {
                add(ways, seen, source, target, Optional.empty(), state.get(), happening);
            }
        }
    }

    private static Optional<ChannelState> direct(Happening happening) {
        boolean isTalk = happening.type() == EventType.CONSULT || happening.type() == EventType.COOPERATE;
        boolean isOfMeeting = happening.act().mode().equals(Optional.of("meet"));
        if (isTalk && happening.standing() == Standing.DENIED) {
            return Optional.of(ChannelState.DENIED);
        }
        if (!isDone(happening)) {
            return Optional.empty();
        }
        if (isTalk) {
            boolean isCarried = !happening.parties().intermediary().isEmpty();
            return isCarried ? Optional.empty() : Optional.of(ChannelState.OPEN);
        }
        if (isOfMeeting && happening.type() == EventType.REQUEST) {
            return Optional.of(ChannelState.ASKED);
        }
        if (isOfMeeting && happening.type() == EventType.REJECT) {
            return Optional.of(ChannelState.REFUSED);
        }
        boolean isCut = happening.type() == EventType.SANCTION
                && happening.act().contexts().contains("diplomatic");
        return isCut ? Optional.of(ChannelState.CLOSED) : Optional.empty();
    }

    private static boolean isDone(Happening happening) {
        return happening.standing() == Standing.REPORTED || happening.standing() == Standing.DISPUTED;
    }

    private void addThrough(Map<Way, List<Contact>> ways, Map<Way, Set<String>> seen, Happening happening) {
        boolean isTalk = happening.type() == EventType.CONSULT || happening.type() == EventType.COOPERATE;
        List<Party> between = happening.parties().intermediary();
        boolean isAnswer = happening.type() == EventType.REJECT && isDone(happening);
        boolean isAsked = happening.type() == EventType.REQUEST && isDone(happening);
        if (!between.isEmpty() && (isTalk || isAnswer || isAsked)) {
            ChannelState state = isAsked ? ChannelState.ASKED : isAnswer ? ChannelState.REFUSED : talk(happening);
            for (String through : Parties.codes(between)) {
                addPairs(ways, seen, happening, through, state);
            }
        } else if (isTalk && isDone(happening) && isHandedOn(happening)) {
            for (String through : Parties.codes(happening.parties().source())) {
                for (String one : Parties.codes(happening.parties().target())) {
                    for (String other : Parties.codes(happening.parties().regarding())) {
                        add(ways, seen, one, other, Optional.of(through), ChannelState.OPEN, happening);
                    }
                }
            }
        }
    }

    private boolean isHandedOn(Happening happening) {
        return happening.reports().stream().anyMatch(conveying::isIn);
    }

    private static ChannelState talk(Happening happening) {
        return happening.standing() == Standing.DENIED ? ChannelState.DENIED : ChannelState.OPEN;
    }

    /** Each two of those who take part besides {@code through}: from the side that isn't it to the other, or to whom it regards. */
    private static void addPairs(
            Map<Way, List<Contact>> ways,
            Map<Way, Set<String>> seen,
            Happening happening,
            String through,
            ChannelState state) {
        Set<String> source = new TreeSet<>(Parties.codes(happening.parties().source()));
        Set<String> target = new TreeSet<>(Parties.codes(happening.parties().target()));
        Set<String> regarding = new TreeSet<>(Parties.codes(happening.parties().regarding()));
        boolean isTarget = target.remove(through);
        boolean isSource = source.remove(through);
        Set<String> ones = isSource ? target : source;
        Set<String> others = isSource || isTarget ? regarding : target;
        if (others.isEmpty() && source.size() + target.size() > 1) {
            others = ones;
        }
        for (String one : ones) {
            for (String other : others) {
                if (!other.equals(one)) {
                    add(ways, seen, one, other, Optional.of(through), state, happening);
                }
            }
        }
    }

    private static void add(
            Map<Way, List<Contact>> ways,
            Map<Way, Set<String>> seen,
            String a,
            String b,
            Optional<String> through,
            ChannelState state,
            Happening happening) {
        if (a.equals(b)
                || through.filter(code -> code.equals(a) || code.equals(b)).isPresent()) {
            return;
        }
        Way way = a.compareTo(b) < 0 ? new Way(a, b, through) : new Way(b, a, through);
        if (seen.computeIfAbsent(way, any -> new HashSet<>()).add(happening.id())) {
            Optional<LocalDate> day = Days.of(happening.when())
                    .map(days -> LocalDate.ofEpochDay(days.first()))
                    .or(happening::firstPublished);
            ways.computeIfAbsent(way, any -> new ArrayList<>()).add(new Contact(state, day, happening));
        }
    }
}
