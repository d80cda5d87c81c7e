package org.demarche.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.contract.Json;

/**
 * Something that is added to the archive, as it stands.
 *
 * @param id its identity
 * @param kind paths, upload or poll
 * @param name what is added, for people
 * @param state how it stands
 * @param by who wants it
 * @param added how many documents are new
 * @param known how many were there
 * @param rejected how many can't be read
 * @param part which part is done, 0 to 1
 * @param messages what there was to say, the last lines
 * @param started when it was asked for
 * @param ended when it ended
 */
record Job(
        String id,
        String kind,
        String name,
        State state,
        String by,
        int added,
        int known,
        int rejected,
        Optional<Double> part,
        List<String> messages,
        Instant started,
        Optional<Instant> ended) {
    private static final int MOST_MESSAGES = 100;
    private static final double HUNDREDTHS = 100;

    /** How a job stands. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        STOPPED;

        boolean isOver() {
            return this != WAITING && this != RUNNING;
        }
    }

    /** Copies the list. */
    Job {
        messages = List.copyOf(messages);
    }

    /** One that waits. */
    static Job waiting(String id, String kind, String name, String by, Instant started) {
        return new Job(
                id, kind, name, State.WAITING, by, 0, 0, 0, Optional.empty(), List.of(), started, Optional.empty());
    }

    Job in(State next, Optional<Instant> end) {
        return new Job(id, kind, name, next, by, added, known, rejected, part, messages, started, end);
    }

    Job counted(int nowAdded, int nowKnown, int nowRejected) {
        return new Job(id, kind, name, state, by, nowAdded, nowKnown, nowRejected, part, messages, started, ended);
    }

    Job done(double now) {
        Optional<Double> rounded = Optional.of(Math.round(now * HUNDREDTHS) / HUNDREDTHS);
        return new Job(id, kind, name, state, by, added, known, rejected, rounded, messages, started, ended);
    }

    Job saying(String line) {
        List<String> lines = new ArrayList<>(messages);
        lines.add(line);
        List<String> last = lines.subList(Math.max(0, lines.size() - MOST_MESSAGES), lines.size());
        return new Job(id, kind, name, state, by, added, known, rejected, part, last, started, ended);
    }

    /** Writes its fields. */
    void write(JsonGenerator json) throws IOException {
        json.writeStringField("id", id);
        json.writeStringField("kind", kind);
        json.writeStringField("name", name);
        json.writeStringField("state", state.name().toLowerCase(Locale.ROOT));
        json.writeStringField("by", by);
        json.writeNumberField("added", added);
        json.writeNumberField("known", known);
        json.writeNumberField("rejected", rejected);
        if (part.isPresent()) {
            json.writeNumberField("part", part.get());
        }
        Json.strings(json, "messages", messages);
        json.writeStringField("started", started.toString());
        Json.optional(json, "ended", ended.map(Instant::toString));
    }
}
