package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Mention;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/** "Chile refused a Peruvian request for talks with Bolivia": whoever answers a request is the one it was put to. */
final class Answers {
    private static final Set<EventType> ANSWERS = Set.of(EventType.REJECT, EventType.AGREE, EventType.CONCEDE);

    private Answers() {}

    /**
     * The acts of one sentence, with whom answered requests were put to.
     *
     * @param acts by the number of their word, in text order
     */
    static Map<Integer, EventMention> addressed(Parse parse, Map<Integer, EventMention> acts) {
        Map<Integer, EventMention> addressed = new LinkedHashMap<>(acts);
        for (Map.Entry<Integer, EventMention> entry : acts.entrySet()) {
            Token word = parse.token(entry.getKey());
            boolean isRequest = entry.getValue().type() == EventType.REQUEST
                    && word.isNoun()
                    && (word.is("obj") || word.relation().equals("nsubj:pass"));
            Optional.ofNullable(acts.get(word.head()))
                    .filter(answer -> isRequest && ANSWERS.contains(answer.type()))
                    .filter(answer -> isApart(entry.getValue().source(), answer.source()))
                    .ifPresent(answer -> addressed.put(entry.getKey(), putTo(entry.getValue(), answer.source())));
        }
        return addressed;
    }

    private static boolean isApart(List<Mention> askers, List<Mention> asked) {
        return asked.stream().anyMatch(Mention::isCoded)
                && asked.stream().noneMatch(mention -> askers.stream()
                        .anyMatch(asker -> asker.codes().stream().anyMatch(mention.codes()::contains)));
    }

    /** Whom the words name beside the request is what it is about. */
    private static EventMention putTo(EventMention request, List<Mention> asked) {
        List<Mention> about = new ArrayList<>(request.regarding());
        request.target().stream()
                .filter(mention -> isApart(List.of(mention), asked) && !about.contains(mention))
                .forEach(about::add);
        return request.between(request.source(), asked).through(request.intermediary(), about);
    }
}
