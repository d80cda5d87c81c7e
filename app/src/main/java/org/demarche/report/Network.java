package org.demarche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.channel.Channel;
import org.demarche.channel.ChannelState;

/**
 * Who deals with whom, directly and through others.
 *
 * @param actors codes, those who deal the most first
 * @param ties direct dealings, the strongest first
 * @param passages ways through others
 * @param leftOut how many further actors there are
 */
record Network(List<String> actors, List<Tie> ties, List<Passage> passages, int leftOut) {
    private static final int MOST_TIES = 60;
    private static final int MOST_PASSAGES = 30;

    /** Copies the lists. */
    Network {
        actors = List.copyOf(actors);
        ties = List.copyOf(ties);
        passages = List.copyOf(passages);
    }

    /**
     * Direct dealings of two actors.
     *
     * @param one an actor's code
     * @param other another's
     * @param happenings how many happenings there are between them
     * @param score PLOVER's score of what is told as done, on average, if anything is
     */
    record Tie(String one, String other, int happenings, Optional<Double> score) {}

    /**
     * A way from one actor to another through a third.
     *
     * @param one an actor's code
     * @param through the code of who stands between
     * @param other another's code
     * @param state how the way stands
     */
    record Passage(String one, String through, String other, ChannelState state) {}

    /** The network of {@code pairs} and {@code channels} with {@code most} actors at most; intermediaries before others. */
    static Network of(List<Pair> pairs, List<Channel> channels, int most) {
        List<Passage> passages = new ArrayList<>();
        for (Channel channel : channels) {
            channel.through()
                    .filter(through -> !through.equals(channel.one()) && !through.equals(channel.other()))
                    .ifPresent(through ->
                            passages.add(new Passage(channel.one(), through, channel.other(), channel.state())));
        }
        List<Passage> first = passages.subList(0, Math.min(MOST_PASSAGES, passages.size()));
        Map<String, Integer> weights = new HashMap<>();
        for (Pair pair : pairs) {
            weights.merge(pair.one(), pair.happenings(), Integer::sum);
            weights.merge(pair.other(), pair.happenings(), Integer::sum);
        }
        Set<String> wanted = new LinkedHashSet<>();
        for (Passage passage : first) {
            Set<String> three = new TreeSet<>(List.of(passage.one(), passage.through(), passage.other()));
            three.addAll(wanted);
            if (three.size() <= most) {
                wanted.addAll(three);
            }
        }
        List<String> byWeight = weights.keySet().stream()
                .sorted(Comparator.comparingInt((String code) -> -weights.getOrDefault(code, 0))
                        .thenComparing(code -> code))
                .toList();
        byWeight.stream().limit(most).takeWhile(code -> wanted.size() < most).forEach(wanted::add);
        Set<String> all = new TreeSet<>(byWeight);
        passages.forEach(passage -> all.addAll(List.of(passage.one(), passage.through(), passage.other())));
        return new Network(
                List.copyOf(wanted).stream()
                        .sorted(Comparator.comparingInt((String code) -> -weights.getOrDefault(code, 0))
                                .thenComparing(code -> code))
                        .toList(),
                ties(pairs, wanted),
                first.stream()
                        .filter(passage ->
                                wanted.containsAll(List.of(passage.one(), passage.through(), passage.other())))
                        .toList(),
                all.size() - wanted.size());
    }

    private static List<Tie> ties(List<Pair> pairs, Set<String> actors) {
        return pairs.stream()
                .filter(pair -> actors.contains(pair.one()) && actors.contains(pair.other()))
                .filter(pair -> !pair.one().equals(pair.other()))
                .limit(MOST_TIES)
                .map(pair -> new Tie(pair.one(), pair.other(), pair.happenings(), pair.score()))
                .toList();
    }

    /** Whether {@code actor} stands between others. */
    boolean isBetween(String actor) {
        return passages.stream().anyMatch(passage -> passage.through().equals(actor));
    }
}
