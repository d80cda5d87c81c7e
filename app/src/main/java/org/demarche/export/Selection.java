package org.demarche.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.demarche.record.Days;
import org.demarche.record.Happening;
import org.demarche.record.Standing;

/** Which events a format can say without making them something else. */
final class Selection {
    private final List<Function<Happening, Optional<String>>> objections;

    private Selection(List<Function<Happening, Optional<String>>> objections) {
        this.objections = List.copyOf(objections);
    }

    /**
     * What is left of a content.
     *
     * @param events in their order
     * @param leftOut how many are not among them
     */
    record Kept(List<Happening> events, LeftOut leftOut) {
        /** Copies the list. */
        Kept {
            events = List.copyOf(events);
        }
    }

    /** All events: the format says how each stands. */
    static Selection all() {
        return new Selection(List.of());
    }

    /** Those that somebody tells as done. */
    static Selection done() {
        return all().with(happening -> isDone(happening)
                ? Optional.empty()
                : Optional.of(happening.standing().label()));
    }

    /** Those that are only planned or promised. */
    static Selection announced() {
        return all().only("not announced", happening -> happening.standing() == Standing.PLANNED);
    }

    /** Those of these that have a date. */
    Selection dated() {
        return only("undated", happening -> Days.of(happening.when()).isPresent());
    }

    /** Those of these whose month is known, at least by the day of publication. */
    Selection inSomeMonth() {
        return only("undated", happening -> Days.of(happening.when(), happening.firstPublished())
                .isPresent());
    }

    /** Those of these for which {@code isSayable}; the others are left out because they are {@code otherwise}. */
    Selection only(String otherwise, Predicate<Happening> isSayable) {
        return with(happening -> isSayable.test(happening) ? Optional.empty() : Optional.of(otherwise));
    }

    private Selection with(Function<Happening, Optional<String>> objection) {
        List<Function<Happening, Optional<String>>> more = new ArrayList<>(objections);
        more.add(objection);
        return new Selection(more);
    }

    private static boolean isDone(Happening happening) {
        return happening.standing() == Standing.REPORTED || happening.standing() == Standing.DISPUTED;
    }

    /** What is left of {@code content}; what is left out is counted by the first reason. */
    Kept of(Content content) {
        List<Happening> events = new ArrayList<>();
        Map<String, Integer> leftOut = new LinkedHashMap<>();
        for (Happening happening : content.findings().happenings()) {
            Optional<String> reason = objections.stream()
                    .map(objection -> objection.apply(happening))
                    .flatMap(Optional::stream)
                    .findFirst();
            reason.ifPresentOrElse(words -> leftOut.merge(words, 1, Integer::sum), () -> events.add(happening));
        }
        return new Kept(events, new LeftOut(leftOut));
    }
}
