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
    private static final int NEXT_SENTENCES = 1;
    private static final int NEAR_SENTENCES = 3;
    private static final int FAR_SENTENCES = 20;
    private static final int SOME_WORDS = 2;
    private static final int TELLING_WORDS = 3;
    private static final int MOST_READ = 5;
    private static final int MOST_SHOWN = 5;
    private static final int MOST_DAYS_APART = 60;

    private final Topics topics;
    private final Cues cues;
    private final Map<EventType, Set<EventType>> sameMatter = new EnumMap<>(EventType.class);

    Contradiction(Topics topics, Cues cues) {
        this.topics = topics;
        this.cues = cues;
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

    /** {@code denied}, which {@code reports} deny. */
    Denial denial(Happening denied, List<Report> reports) {
        Set<String> words = new TreeSet<>();
        reports.stream().limit(MOST_READ).forEach(report -> words.addAll(topics.ofWords(report)));
        Voice voice = Voice.of(reports).orElse(denied.parties().source());
        return new Denial(denied, reports, voice, words);
    }

    /** The score of {@code denial} against {@code told}, with those of its reports that come from another side. */
    double score(Denial denial, Happening told) {
        double kind = kind(denial, told);
        if (kind < 0) {
            return NEVER;
        }
        List<Report> opposed = opposed(denial, told);
        if (opposed.isEmpty()) {
            return NEVER;
        }
        int distance = distance(denial, opposed);
        boolean isOneStory = distance != Integer.MAX_VALUE;
        double place = isOneStory
                ? distance <= NEAR_SENTENCES ? 1 : distance <= FAR_SENTENCES ? 0.5 : -0.3
                : time(denial.denied(), told);
        return 1 + kind + place + topic(denial.words(), opposed, isOneStory);
    }

    /** Those of {@code told}'s reports that somebody else than who denies answers for, the nearest to the denial first. */
    List<Report> opposed(Denial denial, Happening told) {
        Voice accuser =
                new Voice(told.type() == EventType.ACCUSE ? told.parties().source() : List.of());
        return told.reports().stream()
                .filter(cues::isReal)
                .filter(report -> {
                    Voice voice = accuser.isKnown() ? accuser : Voice.of(report);
                    // What a text says in its own voice has no side; who has no known side has to stand beside the
                    // denial.
                    boolean isSaid = voice.isKnown()
                            || (!report.attribution().isEmpty() && distance(denial, List.of(report)) <= NEAR_SENTENCES);
                    return isSaid && !voice.isOneSideWith(denial.voice());
                })
                .filter(report -> told.type() != EventType.ACCUSE || isOfDeed(denial, report))
                .sorted(Comparator.comparingInt(report -> distance(denial, List.of(report))))
                .limit(MOST_SHOWN)
                .toList();
    }

    /** Whether an accusation is one of the deed that is denied: it stands beside the denial, or shares words with it. */
    private boolean isOfDeed(Denial denial, Report accusation) {
        Set<String> common = new TreeSet<>(denial.words());
        common.retainAll(topics.of(accusation));
        int distance = distance(denial, List.of(accusation));
        return distance <= NEXT_SENTENCES
                || (distance <= FAR_SENTENCES && !common.isEmpty())
                || isTelling(common, denial.words());
    }

    /** Whether so many words in common are no chance: several, or half of what a short denial is about. */
    private static boolean isTelling(Set<String> common, Set<String> all) {
        return common.size() >= SOME_WORDS || (!common.isEmpty() && 2 * common.size() >= all.size());
    }

    private double kind(Denial denial, Happening told) {
        Happening denied = denial.denied();
        boolean isOneWay = meets(denied.parties().source(), told.parties().source())
                && meets(denied.parties().target(), told.parties().target());
        boolean isTurned = meets(denied.parties().source(), told.parties().target())
                && meets(denied.parties().target(), told.parties().source());
        if (told.type() == EventType.ACCUSE && denied.type() != EventType.ACCUSE) {
            boolean isAccused = meets(denied.parties().source(), told.parties().target());
            boolean isOwnDenial =
                    meets(denial.voice().parties(), denied.parties().source());
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

    private static int distance(Denial denial, List<Report> opposed) {
        int least = Integer.MAX_VALUE;
        for (Report one : denial.reports()) {
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

    private double topic(Set<String> one, List<Report> opposed, boolean isOneStory) {
        Set<String> other = new TreeSet<>();
        opposed.forEach(report -> other.addAll(topics.of(report)));
        Set<String> common = new TreeSet<>(one);
        common.retainAll(other);
        int smaller = Math.min(one.size(), other.size());
        if (common.isEmpty()) {
            return isOneStory ? (smaller < TELLING_WORDS ? -0.1 : -0.4) : -1;
        }
        if (!isOneStory && !isTelling(common, one)) {
            return -0.6;
        }
        return Math.min(1, 1.5 * common.size() / Math.max(TELLING_WORDS, smaller));
    }
}
