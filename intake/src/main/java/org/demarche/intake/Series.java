package org.demarche.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.demarche.text.Reading;

/** Readings that are made one by one, until there are no more or what they come from breaks off. */
final class Series extends Spliterators.AbstractSpliterator<Reading> {
    private final String name;
    private final Next next;
    private final Rejection rejection;
    private boolean isAny;
    private boolean isDone;

    private Series(String name, Next next, Rejection rejection) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.name = name;
        this.next = next;
        this.rejection = rejection;
    }

    /** Makes readings. */
    interface Next {
        /** The next one, absent behind the last. */
        Optional<Reading> next() throws IOException;
    }

    /** Says what is lost. */
    interface Rejection {
        /** The rejection of all that is left, for what {@code e} says. */
        Reading.Rejected of(IOException e);
    }

    /** What {@code next} makes of {@code name}; where it breaks off, {@code rejection} is the last. */
    static Stream<Reading> of(String name, Next next, Rejection rejection) {
        return StreamSupport.stream(new Series(name, next, rejection), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Reading> action) {
        if (isDone) {
            return false;
        }
        Optional<Reading> reading = reading();
        if (reading.isEmpty()) {
            isDone = true;
            // What holds nothing at all is told too.
            reading = isAny ? reading : Optional.of(new Reading.Rejected(name, Reading.Reason.EMPTY));
        }
        isAny = true;
        reading.ifPresent(action);
        return reading.isPresent();
    }

    private Optional<Reading> reading() {
        try {
            return next.next();
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof UnreadableException unreadable)) {
                throw e;
            }
            isDone = true;
            return Optional.of(rejection.of(unreadable));
        } catch (IOException e) {
            isDone = true;
            return Optional.of(rejection.of(e));
        }
    }
}
