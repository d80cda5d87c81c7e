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
     * @param change changes with all that the answer is made of
     */
    record Version(String settled, long change) {}

    private record Kept(Version version, long made, OptionalLong renewing, Answer.Written answer) {
        Kept renewedAt(long now) {
            return new Kept(version, made, OptionalLong.of(now), answer);
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
            // Taken before the answer is made: what changes meanwhile makes an answer that is kept too short, never too
            // long.
            Optional<Version> present = version.get();
            Optional<Answer.Written> known = present.flatMap(now -> find(question, now));
            if (known.isPresent()) {
                Answer.send(context, known.get());
                return;
            }
            handler.handle(context);
            present.ifPresent(now -> Answer.written(context).ifPresent(answer -> keep(question, now, answer)));
        };
    }

    /** The answer that is kept, if it is good enough; if not, whoever asks makes it anew, and others wait for nothing. */
    synchronized Optional<Answer.Written> find(String question, Version version) {
        Kept kept = answers.get(question);
        if (kept == null || !kept.version().settled().equals(version.settled())) {
            return Optional.empty();
        }
        long now = nanos.getAsLong();
        boolean isBeingMade =
                kept.renewing().isPresent() && isWithinPatience(kept.renewing().getAsLong(), now);
        if (kept.version().change() == version.change() || isWithinPatience(kept.made(), now) || isBeingMade) {
            return Optional.of(kept.answer());
        }
        answers.put(question, kept.renewedAt(now));
        return Optional.empty();
    }

    private static boolean isWithinPatience(long since, long now) {
        return now - since < PATIENCE.toNanos();
    }

    /** Keeps {@code answer} for whoever asks {@code question} again. */
    synchronized void keep(String question, Version version, Answer.Written answer) {
        if (answer.body().length > MOST_OF_ONE) {
            return;
        }
        Kept before = answers.put(question, new Kept(version, nanos.getAsLong(), OptionalLong.empty(), answer));
        bytes += answer.body().length - (before == null ? 0 : before.answer().body().length);
        Iterator<Kept> oldest = answers.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().answer().body().length;
            oldest.remove();
        }
    }
}
