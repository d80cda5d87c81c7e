package org.demarche.disagreement;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.event.EventType;
import org.demarche.lexicon.Table;
import org.demarche.record.Days;
import org.demarche.record.Happening;
import org.demarche.record.Parties;
import org.demarche.record.Party;
import org.demarche.record.Report;
import org.demarche.record.Topics;

/**
 * How much speaks for a denial's being about an act that somebody else asserts or alleges. Parties, kind of act, topic, time and
 * nearness in one text count; accounts of one and the same speaker never contradict each other here.
 */
final class Contradiction {
    /** Above it, a denial and an assertion are about one matter. */
    static final double ENOUGH = 1.8;

    private static final double NEVER = -10;
    private static final int NEAR_SENTENCES = 3;
    private static final int TELLING_WORDS = 3;
    private static final int MOST_READ = 5;
    private static final int MOST_SHOWN = 5;
    private static final int MOST_DAYS_APART = 120;

    private final Topics topics;
    private final Map<EventType, Set<EventType>> sameMatter = new EnumMap<>(EventType.class);

    Contradiction(Topics topics) {
        this.topics = topics;
        for (Table.Row row :
                Table.read("disagreement/same-matter.tsv", "type", "others").rows()) {
            try {
                Set<EventType> others = EnumSet.of(EventType.valueOf(row.required("type")));
                row.list("others").forEach(type -> others.add(EventType.valueOf(type)));
                sameMatter.put(EventType.valueOf(row.required("type")), others);
            } catch (IllegalArgumentException e) {
                throw row.error("expected PLOVER types");
            }
        }
    }

    /** What {@code denied} is about by its own words. */
    Set<String> words(Happening denied) {
        Set<String> words = new TreeSet<>();
        denied.reports().stream().limit(MOST_READ).forEach(report -> words.addAll(topics.ofWords(report)));
        return words;
    }

    /** The score of {@code denied}, with its {@link #words}, against {@code told}, with those of its reports that come from another side. */
    double score(Happening denied, Set<String> words, Happening told) {
        double kind = kind(denied, told);
        if (kind < 0) {
            return NEVER;
        }
        List<Report> opposed = opposed(denied, told);
        if (opposed.isEmpty()) {
            return NEVER;
        }
        int distance = distance(denied, opposed);
        boolean isOneStory = distance != Integer.MAX_VALUE;
        double place = isOneStory ? 0.5 + (distance <= NEAR_SENTENCES ? 0.5 : 0) : time(denied, told);
        return 1 + kind + place + topic(words, told, isOneStory);
    }

    /** Those of {@code told}'s reports that somebody else than who denies answers for, the nearest to the denial first. */
    static List<Report> opposed(Happening denied, Happening told) {
        Voice denier = Voice.of(denied.reports()).orElse(denied.parties().source());
        Voice accuser =
                new Voice(told.type() == EventType.ACCUSE ? told.parties().source() : List.of());
        return told.reports().stream()
                .filter(report -> {
                    Voice voice = accuser.isKnown() ? accuser : Voice.of(report);
                    // What a text says in its own voice has no side.
                    boolean isAttributed =
                            accuser.isKnown() || !report.attribution().isEmpty();
                    return isAttributed && !voice.isOneSideWith(denier);
                })
                .sorted(Comparator.comparingInt(report -> distance(denied, List.of(report))))
                .limit(MOST_SHOWN)
                .toList();
    }

    private double kind(Happening denied, Happening told) {
        boolean isOneWay = meets(denied.parties().source(), told.parties().source())
                && meets(denied.parties().target(), told.parties().target());
        boolean isTurned = meets(denied.parties().source(), told.parties().target())
                && meets(denied.parties().target(), told.parties().source());
        if (told.type() == EventType.ACCUSE && denied.type() != EventType.ACCUSE) {
            boolean isAccused = meets(denied.parties().source(), told.parties().target());
            Voice denier = Voice.of(denied.reports());
            boolean isOwnDenial = !denier.isKnown()
                    || meets(denier.parties(), denied.parties().source());
            return isAccused && isOwnDenial
                    ? (meets(denied.parties().target(), told.parties().regarding()) ? 0.8 : 0)
                    : -1;
        }
        boolean isMutual = denied.type().isSymmetric() || told.type().isSymmetric();
        if (!isOneWay && !(isTurned && isMutual)) {
            return -1;
        }
        if (denied.type() == told.type()) {
            return 0.8;
        }
        return sameMatter.getOrDefault(denied.type(), Set.of()).contains(told.type()) ? 0.2 : -1;
    }

    private static boolean meets(List<Party> one, List<Party> other) {
        return !Collections.disjoint(Parties.codes(one), Parties.codes(other));
    }

    private static int distance(Happening denied, List<Report> opposed) {
        int least = Integer.MAX_VALUE;
        for (Report one : denied.reports()) {
            for (Report other : opposed) {
                if (one.origin().key().equals(other.origin().key())) {
                    least = Math.min(least, Math.abs(one.sentence() - other.sentence()));
                }
            }
        }
        return least;
    }

    private static double time(Happening denied, Happening told) {
        Optional<Days> one = Days.of(denied.when(), denied.firstPublished());
        Optional<Days> other = Days.of(told.when(), told.firstPublished());
        if (one.isEmpty() || other.isEmpty()) {
            return -0.5;
        }
        long gap = one.get().gap(other.get());
        return gap > MOST_DAYS_APART ? NEVER : gap <= 7 ? 0.3 : gap <= 30 ? 0 : -0.5;
    }

    /** Whether both can have happened on the same days. */
    boolean isOfOneTime(Happening one, Happening other) {
        Optional<Days> first = Days.of(one.when(), one.firstPublished());
        Optional<Days> second = Days.of(other.when(), other.firstPublished());
        return first.isEmpty() || second.isEmpty() || first.get().gap(second.get()) <= 1;
    }

    private static double topic(Set<String> one, Happening told, boolean isOneStory) {
        Set<String> common = new TreeSet<>(one);
        common.retainAll(told.topic());
        int smaller = Math.min(one.size(), told.topic().size());
        if (common.isEmpty()) {
            return isOneStory ? (smaller < TELLING_WORDS ? -0.1 : -0.4) : -1;
        }
        return Math.min(1, 1.5 * common.size() / Math.max(TELLING_WORDS, smaller));
    }
}
