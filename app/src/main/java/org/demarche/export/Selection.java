package org.demarche.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.record.Days;
import org.demarche.record.Happening;
import org.demarche.record.Parties;
import org.demarche.record.Standing;

/** Which events a format can say without making them something else. */
enum Selection {
    /** All of them: the format says how each stands. */
    ALL,
    /** Those with a date. */
    DATED,
    /** Those that somebody tells as done. */
    DONE,
    /** Those done by somebody toward somebody, both with a code. */
    DONE_BETWEEN,
    /** Those done between two with codes, in a month that is known at least by the day of publication. */
    DONE_BETWEEN_IN_A_MONTH,
    /** Those that are only planned or promised, with a date. */
    ANNOUNCED;

    /**
     * What is left of a content.
     *
     * @param events in their order
     * @param leftOut how many are not among them
     */
    record Kept(List<Happening> events, LeftOut leftOut) {}

    /** What is left of {@code content}. */
    Kept of(Content content) {
        List<Happening> events = new ArrayList<>();
        Map<String, Integer> leftOut = new LinkedHashMap<>();
        for (Happening happening : content.findings().happenings()) {
            Optional<String> reason = reasonAgainst(happening);
            reason.ifPresentOrElse(words -> leftOut.merge(words, 1, Integer::sum), () -> events.add(happening));
        }
        return new Kept(List.copyOf(events), new LeftOut(leftOut));
    }

    /** Why {@code happening} can't be said; absent if it can. */
    private Optional<String> reasonAgainst(Happening happening) {
        boolean isDone = happening.standing() == Standing.REPORTED || happening.standing() == Standing.DISPUTED;
        boolean isAnnounced = happening.standing() == Standing.PLANNED;
        return switch (this) {
            case ALL -> Optional.empty();
            case DATED -> undated(happening);
            case DONE -> isDone ? Optional.empty() : standing(happening);
            case DONE_BETWEEN -> isDone ? oneSided(happening) : standing(happening);
            case DONE_BETWEEN_IN_A_MONTH ->
                isDone ? oneSided(happening).or(() -> withoutMonth(happening)) : standing(happening);
            case ANNOUNCED -> isAnnounced ? undated(happening) : Optional.of("not announced");
        };
    }

    private static Optional<String> standing(Happening happening) {
        return Optional.of(happening.standing().label());
    }

    private static Optional<String> undated(Happening happening) {
        return Days.of(happening.when()).isPresent() ? Optional.empty() : Optional.of("undated");
    }

    private static Optional<String> withoutMonth(Happening happening) {
        return Days.of(happening.when(), happening.firstPublished()).isPresent()
                ? Optional.empty()
                : Optional.of("undated");
    }

    private static Optional<String> oneSided(Happening happening) {
        boolean hasBoth = !Parties.codes(happening.parties().source()).isEmpty()
                && !Parties.codes(happening.parties().target()).isEmpty();
        return hasBoth ? Optional.empty() : Optional.of("without a code on either side");
    }
}
