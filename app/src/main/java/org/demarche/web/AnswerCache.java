package org.demarche.web;

import io.javalin.http.Handler;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Keeps answers as long as what they are made of is the same. Many ask for the same list or case, and making it costs a
 * hundred times what finding it here does. While documents come in, what answers are made of changes many times a second;
 * then they may be a few seconds old, and one of those who ask for the same makes it anew while the others get what there is.
 */
final class AnswerCache {
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    /** What is larger than this would push out too many others. */
    private static final int MOST_OF_ONE = 1024 * 1024;
    /** How old an answer may be while documents come in, and how long whoever makes it anew may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LongSupplier nanos;
    private final Map<String, Kept> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /**
     * Keeps answers by a clock.
     *
     * @param nanos the time, as {@link System#nanoTime()} tells it
     */
    AnswerCache(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * What an answer is made of.
     *
     * @param settled changes with what must be seen at once, such as a review
     * @param change changes with all that the answer is made of; asked for only where an answer may be too old
     */
    record Version(String settled, LongSupplier change) {}

    /**
     * An answer as it is kept.
     *
     * @param settled as in its version
     * @param change as in its version
     * @param since when it was known to be true last
     * @param renewing since when somebody makes it anew
     */
    private record Kept(String settled, long change, long since, OptionalLong renewing, Answer.Written answer) {
        Kept confirmedAt(long now) {
            return new Kept(settled, change, now, OptionalLong.empty(), answer);
        }

        Kept renewedAt(long now) {
            return new Kept(settled, change, since, OptionalLong.of(now), answer);
        }
    }

    /**
     * Answers as {@code handler} does, or as it did for the same question while {@code version} was the same.
     *
     * @param version of all that the answer is made of; absent if it can't be kept
     */
    Handler keeping(Supplier<Optional<Version>> version, Handler handler) {
        return context -> {
            String question = context.path() + "?" + context.queryString();
            Optional<Version> present = version.get();
            Optional<Answer.Written> fresh = present.flatMap(now -> fresh(question, now.settled()));
            if (fresh.isPresent()) {
                Answer.send(context, fresh.get());
                return;
            }
            if (present.isEmpty()) {
                handler.handle(context);
                return;
            }
            // Taken before the answer is made: what changes meanwhile makes an answer that is kept too short, never too
            // long.
            String settled = present.get().settled();
            long change = present.get().change().getAsLong();
            Optional<Answer.Written> same = unchanged(question, settled, change);
            if (same.isPresent()) {
                Answer.send(context, same.get());
                return;
            }
            handler.handle(context);
            Answer.written(context).ifPresent(answer -> keep(question, settled, change, answer));
        };
    }

    /** The answer that is kept, if it was true a moment ago or somebody makes it anew already. */
    synchronized Optional<Answer.Written> fresh(String question, String settled) {
        long now = nanos.getAsLong();
        return kept(question, settled)
                .filter(kept -> isWithinPatience(kept.since(), now)
                        || kept.renewing().stream().anyMatch(begin -> isWithinPatience(begin, now)))
                .map(Kept::answer);
    }

    /** The answer that is kept, if nothing has changed; if something has, whoever asks makes it anew, and others wait for nothing. */
    synchronized Optional<Answer.Written> unchanged(String question, String settled, long change) {
        Optional<Answer.Written> fresh = fresh(question, settled);
        if (fresh.isPresent()) {
            return fresh;
        }
        long now = nanos.getAsLong();
        Optional<Kept> kept = kept(question, settled);
        boolean isSame = kept.filter(one -> one.change() == change).isPresent();
        kept.ifPresent(one -> answers.put(question, isSame ? one.confirmedAt(now) : one.renewedAt(now)));
        return isSame ? kept.map(Kept::answer) : Optional.empty();
    }

    private Optional<Kept> kept(String question, String settled) {
        return Optional.ofNullable(answers.get(question))
                .filter(kept -> kept.settled().equals(settled));
    }

    private static boolean isWithinPatience(long since, long now) {
        return now - since < PATIENCE.toNanos();
    }

    /** Keeps {@code answer} for whoever asks {@code question} again. */
    synchronized void keep(String question, String settled, long change, Answer.Written answer) {
        if (answer.body().length > MOST_OF_ONE) {
            return;
        }
        Kept before = answers.put(question, new Kept(settled, change, nanos.getAsLong(), OptionalLong.empty(), answer));
        bytes += answer.body().length - (before == null ? 0 : before.answer().body().length);
        Iterator<Kept> oldest = answers.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().answer().body().length;
            oldest.remove();
        }
    }
}
