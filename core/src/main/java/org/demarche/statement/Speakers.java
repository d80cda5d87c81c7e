package org.demarche.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.event.Attribution;

/** Gives quotations without a cue the speaker who spoke last. */
final class Speakers {
    /** How many sentences away whoever spoke last may be. */
    private static final int WINDOW_SENTENCES = 3;

    private Speakers() {}

    /** {@code statements} in text order of their content; quotations that nobody can be said to speak are left out. */
    static List<Statement> complete(List<Statement> statements) {
        List<Statement> sorted = new ArrayList<>(statements);
        sorted.sort(Comparator.comparing(Statement::content));
        List<Statement> complete = new ArrayList<>();
        Optional<Statement> last = Optional.empty();
        for (Statement statement : sorted) {
            Statement spoken = statement.cue().isPresent() ? statement : spokenBy(last, statement);
            boolean isKnown = spoken.cue().isPresent() || spoken.source().isPresent();
            if (isKnown) {
                complete.add(spoken);
            }
            if (isKnown && spoken.source().isPresent()) {
                last = Optional.of(spoken);
            }
        }
        return List.copyOf(complete);
    }

    private static Statement spokenBy(Optional<Statement> last, Statement statement) {
        Optional<Attribution> speaker = last.filter(
                        before -> statement.sentence() - before.sentence() <= WINDOW_SENTENCES)
                .flatMap(Statement::source);
        return new Statement(statement.sentence(), speaker, statement.cue(), statement.parts(), statement.manner());
    }
}
