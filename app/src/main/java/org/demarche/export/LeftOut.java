package org.demarche.export;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many events a format couldn't say.
 *
 * @param events their number by reason, such as {@code denied}; none with 0
 */
public record LeftOut(Map<String, Integer> events) {
    /** Copies the map, in the order of its keys. */
    public LeftOut {
        events = Collections.unmodifiableMap(new TreeMap<>(events));
    }

    /** Whether everything is there. */
    public boolean isNothing() {
        return events.isEmpty();
    }

    /** The number of all of them. */
    public int total() {
        return events.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Such as "3 denied, 1 planned"; empty if everything is there. */
    public String words() {
        return events.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
