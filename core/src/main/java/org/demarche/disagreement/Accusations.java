package org.demarche.disagreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.cases.Wording;
import org.demarche.event.EventType;
import org.demarche.event.Modality;
import org.demarche.record.Happening;
import org.demarche.record.Parties;
import org.demarche.record.Topics;

/** Finds accusations that the accused reject, and deeds for which two sides blame two others. */
final class Accusations {
    private static final int MOST_COMPARED = 30;
    private static final int SOME_WORDS = 2;
    private static final int MANY_WORDS = 3;

    private final Topics topics;
    private final Wording wording;
    private final Cues cues;

    Accusations(Topics topics, Wording wording, Cues cues) {
        this.topics = topics;
        this.wording = wording;
        this.cues = cues;
    }

    /** The disagreements among {@code happenings}, which come in the order of first publication. */
    List<Disagreement> find(List<Happening> happenings) {
        List<Account> accusations = accounts(happenings, EventType.ACCUSE);
        Map<String, List<Account>> byAccused = new HashMap<>();
        for (Account accusation : accusations) {
            accusation.target().forEach(code -> byAccused
                    .computeIfAbsent(code, any -> new ArrayList<>())
                    .add(accusation));
        }
        Map<String, Disagreement> found = new TreeMap<>();
        for (Account rejection : accounts(happenings, EventType.REJECT)) {
            if (cues.isOfAccusation(rejection.report())) {
                rejected(rejection, byAccused).ifPresent(one -> found.putIfAbsent(one.id(), one));
            }
        }
        blamed(accusations).forEach(one -> found.putIfAbsent(one.id(), one));
        return new ArrayList<>(found.values());
    }

    private List<Account> accounts(List<Happening> happenings, EventType type) {
        List<Account> accounts = new ArrayList<>();
        for (Happening happening : happenings) {
            boolean isOfTwo = !Parties.codes(happening.parties().source())
                    .equals(Parties.codes(happening.parties().target()));
            if (happening.type() == type && isOfTwo) {
                happening.reports().stream()
                        .filter(report -> report.modality() == Modality.ASSERTED && cues.isReal(report))
                        .forEach(report -> accounts.add(new Account(happening, report, topics.of(report))));
            }
        }
        return accounts;
    }

    /** The nearest accusation that {@code rejection} rejects. */
    private Optional<Disagreement> rejected(Account rejection, Map<String, List<Account>> byAccused) {
        return rejection.source().stream()
                .map(code -> byAccused.getOrDefault(code, List.of()))
                .flatMap(Collection::stream)
                .filter(accusation -> Account.meet(rejection.target(), accusation.source()))
                .filter(rejection::isNear)
                .filter(accusation ->
                        rejection.isInOneStoryWith(accusation) || rejection.common(accusation) >= SOME_WORDS)
                .max((one, other) -> Integer.compare(rejection.common(one), rejection.common(other)))
                .map(accusation -> of(
                        Disagreement.Kind.DENIAL,
                        "whether it is as said where " + wording.asserted(accusation.happening()),
                        accusation,
                        rejection));
    }

    private List<Disagreement> blamed(List<Account> accusations) {
        List<Account> blaming = accusations.stream()
                .filter(account -> cues.isBlame(account.report()))
                .toList();
        List<Disagreement> found = new ArrayList<>();
        for (int i = 0; i < blaming.size(); i++) {
            for (int j = Math.max(0, i - MOST_COMPARED); j < i; j++) {
                Account one = blaming.get(j);
                Account other = blaming.get(i);
                if (isOneDeed(one, other)) {
                    String about = "who is to blame: "
                            + wording.name(one.report().parties().target()) + " or "
                            + wording.name(other.report().parties().target());
                    found.add(of(Disagreement.Kind.PARTY, about, one, other));
                }
            }
        }
        return found;
    }

    private static boolean isOneDeed(Account one, Account other) {
        int needed = one.isInOneSentenceWith(other) ? 0 : one.isInOneStoryWith(other) ? SOME_WORDS : MANY_WORDS;
        return Account.areApart(one.source(), other.source())
                && Account.areApart(one.target(), other.target())
                && one.isNear(other)
                && one.isOfOneTimeWith(other)
                && one.common(other) >= needed;
    }

    private Disagreement of(Disagreement.Kind kind, String about, Account one, Account other) {
        return new Disagreement(
                one.report().id() + "-" + other.report().id(), about, kind, List.of(side(one), side(other)));
    }

    private Side side(Account account) {
        return new Side(
                account.report().parties().source(), wording.summary(account.happening()), List.of(account.report()));
    }
}
