package org.demarche.web;

import io.javalin.http.Handler;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps answers as long as what they are made of is the same. Many ask for the same list or case, and making it costs a
 * hundred times what finding it here does.
 */
final class AnswerCache {
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    /** What is larger than this would push out too many others. */
    private static final int MOST_OF_ONE = 1024 * 1024;

    private final Map<String, Kept> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private record Kept(String version, Answer.Written answer) {}

    /**
     * Answers as {@code handler} does, or as it did for the same question while {@code version} was the same.
     *
     * @param version of all that the answer is made of; absent if it can't be kept
     */
    Handler keeping(Supplier<Optional<String>> version, Handler handler) {
        return context -> {
            String question = context.path() + "?" + context.queryString();
            // Taken before the answer is made: what changes meanwhile makes an answer that is kept too short, never too
            // long.
            Optional<String> present = version.get();
            Optional<Answer.Written> known = present.flatMap(now -> find(question, now));
            if (known.isPresent()) {
                Answer.send(context, known.get());
                return;
            }
            handler.handle(context);
            present.ifPresent(now -> Answer.written(context).ifPresent(answer -> keep(question, now, answer)));
        };
    }

    private synchronized Optional<Answer.Written> find(String question, String version) {
        return Optional.ofNullable(answers.get(question))
                .filter(kept -> kept.version().equals(version))
                .map(Kept::answer);
    }

    private synchronized void keep(String question, String version, Answer.Written answer) {
        if (answer.body().length > MOST_OF_ONE) {
            return;
        }
        Kept before = answers.put(question, new Kept(version, answer));
        bytes += answer.body().length - (before == null ? 0 : before.answer().body().length);
        Iterator<Kept> oldest = answers.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().answer().body().length;
            oldest.remove();
        }
    }
}
