package org.demarche.disagreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.cases.Wording;
import org.demarche.event.EventType;
import org.demarche.event.Modality;
import org.demarche.lexicon.Resources;
import org.demarche.lexicon.Table;
import org.demarche.record.Happening;
import org.demarche.record.Report;
import org.demarche.record.Topics;
import org.demarche.time.When;

/**
 * Finds two accounts of one happening, told as done by different sources, that name another doer, number or day, or an act that
 * can't have been done besides. Only what stands side by side in one text, or in texts of the same days, is compared.
 */
final class Rivals {
    /** An account is compared with so many of those before it. */
    private static final int MOST_COMPARED = 40;

    private static final int SOME_WORDS = 2;
    private static final int MOST_DAYS_APART = 30;

    private final Topics topics;
    private final Wording wording;
    private final Cues cues;
    private final Counts counts = Counts.read();
    private final Set<EventType> deeds = EnumSet.noneOf(EventType.class);
    private final Map<EventType, Set<EventType>> incompatible = new EnumMap<>(EventType.class);

    Rivals(Topics topics, Wording wording, Cues cues) {
        this.topics = topics;
        this.wording = wording;
        this.cues = cues;
        Resources.entries("disagreement/deeds.txt").forEach(type -> deeds.add(EventType.valueOf(type)));
        for (Table.Row row :
                Table.read("disagreement/incompatible.tsv", "type", "others").rows()) {
            try {
                Set<EventType> others = EnumSet.noneOf(EventType.class);
                row.list("others").forEach(type -> others.add(EventType.valueOf(type)));
                incompatible.put(EventType.valueOf(row.required("type")), others);
            } catch (IllegalArgumentException e) {
                throw row.error("expected PLOVER types");
            }
        }
    }

    /** The disagreements among {@code happenings}, which come in the order of first publication. */
    List<Disagreement> find(List<Happening> happenings) {
        Map<String, List<Account>> byTarget = new TreeMap<>();
        for (Happening happening : happenings) {
            for (Report report : happening.reports()) {
                if (isComparable(report)) {
                    Account account = new Account(happening, report, topics.of(report));
                    account.target().forEach(code -> byTarget.computeIfAbsent(code, any -> new ArrayList<>())
                            .add(account));
                }
            }
        }
        Map<String, Disagreement> found = new TreeMap<>();
        for (List<Account> accounts : byTarget.values()) {
            for (int i = 0; i < accounts.size(); i++) {
                for (int j = Math.max(0, i - MOST_COMPARED); j < i; j++) {
                    Account one = accounts.get(j);
                    Account other = accounts.get(i);
                    String pair = one.happening().id() + " " + other.happening().id();
                    compare(one, other).ifPresent(disagreement -> found.putIfAbsent(pair, disagreement));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static boolean isWithinOne(Account account) {
        return account.source().equals(account.target());
    }

    /** Accounts of what is done, said by somebody. */
    private boolean isComparable(Report report) {
        return report.modality() == Modality.ASSERTED && !report.attribution().isEmpty() && cues.isReal(report);
    }

    private Optional<Disagreement> compare(Account one, Account other) {
        if (!one.isNear(other) || !one.isOfOnePlaceWith(other) || !one.isFromAnotherSourceThan(other)) {
            return Optional.empty();
        }
        Optional<Disagreement> number = number(one, other);
        if (isWithinOne(one) || isWithinOne(other)) {
            return number;
        }
        return number.or(() -> party(one, other)).or(() -> type(one, other)).or(() -> date(one, other));
    }

    private Optional<Disagreement> number(Account one, Account other) {
        boolean isOneDeed = one.report().act().type() == other.report().act().type()
                && !Account.areApart(one.source(), other.source())
                && one.isOfOneTimeWith(other)
                && (one.isInOneStoryWith(other)
                        || (one.isFromAnotherSideThan(other) && one.common(other) >= SOME_WORDS));
        if (!isOneDeed) {
            return Optional.empty();
        }
        for (Count first : counts.of(one.report())) {
            for (Count second : counts.of(other.report())) {
                if (first.contradicts(second)) {
                    String about = counts.about(first.kind()) + ": " + first.words() + " or " + second.words();
                    return Optional.of(of(Disagreement.Kind.NUMBER, about, one, other));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Disagreement> party(Account one, Account other) {
        boolean isOneDeed = deeds.contains(one.report().act().type())
                && one.report().act().type() == other.report().act().type()
                && Account.areApart(one.source(), other.source())
                && one.isFromAnotherSideThan(other)
                && one.isOfOneTimeWith(other)
                && one.common(other) >= SOME_WORDS;
        return isOneDeed
                ? Optional.of(
                        of(Disagreement.Kind.PARTY, "who did it: " + names(one) + " or " + names(other), one, other))
                : Optional.empty();
    }

    private Optional<Disagreement> type(Account one, Account other) {
        EventType first = one.report().act().type();
        EventType second = other.report().act().type();
        boolean isContrary = incompatible.getOrDefault(first, Set.of()).contains(second)
                || incompatible.getOrDefault(second, Set.of()).contains(first);
        boolean isOneMatter = isContrary
                && Account.meet(one.source(), other.source())
                && one.isFromAnotherSideThan(other)
                && one.isOfOneTimeWith(other)
                && one.common(other) >= SOME_WORDS;
        String about = "whether " + wording.summary(one.happening()) + " or " + wording.summary(other.happening());
        return isOneMatter ? Optional.of(of(Disagreement.Kind.TYPE, about, one, other)) : Optional.empty();
    }

    /** Only a text that sets two days side by side means one act; two texts may tell of two. */
    private Optional<Disagreement> date(Account one, Account other) {
        boolean isOneDeed = one.report().act().type() == other.report().act().type()
                && Account.meet(one.source(), other.source())
                && one.isFromAnotherSideThan(other)
                && one.isInOneStoryWith(other)
                && one.common(other) >= SOME_WORDS;
        if (isOneDeed
                && one.report().when() instanceof When.Day first
                && other.report().when() instanceof When.Day second
                && !one.isOfOneTimeWith(other)
                && Math.abs(first.date().toEpochDay() - second.date().toEpochDay()) <= MOST_DAYS_APART) {
            String about = "when " + wording.asserted(one.happening()) + ": " + first.date() + " or " + second.date();
            return Optional.of(of(Disagreement.Kind.DATE, about, one, other));
        }
        return Optional.empty();
    }

    private String names(Account account) {
        return wording.name(account.report().parties().source());
    }

    private Disagreement of(Disagreement.Kind kind, String about, Account one, Account other) {
        String id = one.report().id() + "-" + other.report().id();
        return new Disagreement(
                id,
                about,
                kind,
                List.of(one.side(wording.summary(one.happening())), other.side(wording.summary(other.happening()))));
    }
}
