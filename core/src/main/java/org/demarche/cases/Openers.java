package org.demarche.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.event.EventType;
import org.demarche.event.Modality;
import org.demarche.lexicon.Resources;
import org.demarche.lexicon.Table;
import org.demarche.record.Happening;
import org.demarche.record.Report;
import org.demarche.record.Standing;

/** Which happenings open a case, by {@code cases/openers.tsv}. */
final class Openers {
    private static final int LAST_RANK = 6;

    private final List<Opener> openers;
    private final List<String> promises;
    private final List<String> wishes;

    /**
     * A kind of happening that opens a case.
     *
     * @param type of the act
     * @param cameo how its numeric code begins
     * @param standing how it stands
     * @param status the case's at first
     * @param alone whether it is worth a case without anything that follows
     * @param rank the lower, the more it is the matter itself
     */
    record Opener(EventType type, String cameo, Standing standing, Status status, Alone alone, int rank) {
        private Opener promised() {
            Status first = status == Status.AGREED ? Status.PROMISED : status;
            return new Opener(type, cameo, standing, first, alone, rank);
        }

        private Opener wished() {
            return new Opener(type, cameo, standing, status, Alone.NO, LAST_RANK);
        }

        boolean isEnough(Happening happening) {
            return alone == Alone.YES
                    || (alone == Alone.ANNOUNCED
                            && happening.reports().stream().anyMatch(report -> report.modality() == Modality.FUTURE));
        }

        private boolean fits(Happening happening) {
            boolean isStanding = happening.standing() == standing
                    || (standing == Standing.REPORTED && happening.standing() == Standing.DISPUTED);
            return happening.type() == type
                    && isStanding
                    && happening.act().cameo().orElse("").startsWith(cameo);
        }
    }

    /** When an act is worth a case without anything that follows. */
    enum Alone {
        /** Always. */
        YES,
        /** Never. */
        NO,
        /** When a report told it as to come. */
        ANNOUNCED
    }

    private Openers(List<Opener> openers, List<String> promises, List<String> wishes) {
        this.openers = List.copyOf(openers);
        this.promises = List.copyOf(promises);
        this.wishes = List.copyOf(wishes);
    }

    static Openers read() {
        List<Opener> openers = new ArrayList<>();
        Table table = Table.read("cases/openers.tsv", "type", "cameo", "modality", "status", "alone", "rank");
        for (Table.Row row : table.rows()) {
            try {
                openers.add(new Opener(
                        EventType.valueOf(row.required("type")),
                        row.text("cameo"),
                        standing(row.required("modality")),
                        status(row.required("status")),
                        Alone.valueOf(row.required("alone").toUpperCase(Locale.ROOT)),
                        Integer.parseInt(row.required("rank"))));
            } catch (IllegalArgumentException e) {
                throw row.error("expected a PLOVER type, a modality, a status, yes, no or announced, and a number");
            }
        }
        return new Openers(openers, Resources.entries("cases/promises.txt"), Resources.entries("cases/wishes.txt"));
    }

    /** What kind of opener {@code happening} is, if it is one. */
    Optional<Opener> of(Happening happening) {
        return openers.stream()
                .filter(opener -> opener.fits(happening))
                .findFirst()
                .map(opener -> isPromise(happening) ? opener.promised() : opener)
                .map(opener -> areBy(wishes, happening) ? opener.wished() : opener);
    }

    /** Whether in {@code happening} one side alone commits itself. */
    boolean isPromise(Happening happening) {
        return happening.type() == EventType.AGREE && areBy(promises, happening);
    }

    private static boolean isBy(String rule, Report report) {
        String[] parts = rule.split(" ", 2);
        return report.rule().startsWith(parts[0])
                && (parts.length == 1 || report.words().text().strip().endsWith(" " + parts[1]));
    }

    private static boolean areBy(List<String> rules, Happening happening) {
        return happening.reports().stream().allMatch(report -> rules.stream().anyMatch(rule -> isBy(rule, report)));
    }

    /** The standing of what is only told in {@code modality}. */
    static Standing standing(String modality) {
        return switch (modality) {
            case "asserted" -> Standing.REPORTED;
            case "denied" -> Standing.DENIED;
            case "future" -> Standing.PLANNED;
            case "possible" -> Standing.POSSIBLE;
            default -> throw new IllegalArgumentException("no modality: " + modality);
        };
    }

    static Status status(String label) {
        return Status.valueOf(label.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
