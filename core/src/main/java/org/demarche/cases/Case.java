package org.demarche.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.event.EventType;
import org.demarche.record.Party;

/**
 * One matter between two sides: a request, offer, demand, proposal, accusation, threat or agreement, and what came of it.
 *
 * @param id the same for the same documents on any machine; that of the happening that opened it
 * @param title the matter in a few words
 * @param status how it stands by its steps
 * @param asker who opened it
 * @param asked toward whom
 * @param intermediary who stands between the two
 * @param regarding whom it regards in the end
 * @param opened the day of its first dated step, or of its first publication; absent if neither is known
 * @param updated the day of its last dated step or publication
 * @param steps in the order of time as far as it is known, else of the texts
 */
public record Case(
        String id,
        String title,
        Status status,
        List<Party> asker,
        List<Party> asked,
        List<Party> intermediary,
        List<Party> regarding,
        Optional<LocalDate> opened,
        Optional<LocalDate> updated,
        List<Step> steps) {
    private static final int DAYS_TO_LAPSE = 180;

    /** Copies the lists; there is no case without a step. */
    public Case {
        asker = List.copyOf(asker);
        asked = List.copyOf(asked);
        intermediary = List.copyOf(intermediary);
        regarding = List.copyOf(regarding);
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a case needs a step: " + id);
        }
    }

    /** The step that gave the case its present status: the last that set one. */
    public Optional<Step> decisiveStep() {
        return IntStream.iterate(steps.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(steps::get)
                .filter(step -> step.sets().equals(Optional.of(status)))
                .findFirst();
    }

    /**
     * The case as it stands when the last news is of {@code day}: a request of which nothing more was told for half a year, and which
     * nobody has answered, has lapsed. Only what is told counts, so that an old request told today hasn't.
     */
    public Case asOf(LocalDate day) {
        boolean isRequest = steps.stream()
                .anyMatch(step ->
                        step.happening().id().equals(id) && step.happening().type() == EventType.REQUEST);
        if (status != Status.OPEN || !isRequest) {
            return this;
        }
        Optional<LocalDate> lastTold = steps.stream()
                .flatMap(step -> step.happening().reports().stream())
                .flatMap(report -> report.origin().published().stream())
                .max(Comparator.naturalOrder());
        boolean hasLapsed =
                lastTold.isPresent() && lastTold.get().plusDays(DAYS_TO_LAPSE).isBefore(day);
        return hasLapsed
                ? new Case(id, title, Status.LAPSED, asker, asked, intermediary, regarding, opened, updated, steps)
                : this;
    }
}
