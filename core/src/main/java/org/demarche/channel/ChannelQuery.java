package org.demarche.channel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.lexicon.Table;

/** Finds the ways between two parties: their own, and those of who leads or belongs to one of them. */
public final class ChannelQuery {
    private final Map<String, List<String>> standIns;

    private ChannelQuery(Map<String, List<String>> standIns) {
        this.standIns = Map.copyOf(standIns);
    }

    /**
     * Reads who may stand for whom.
     *
     * @throws org.demarche.lexicon.LexiconException if the data file is wrong
     */
    public static ChannelQuery read() {
        Map<String, List<String>> standIns = new HashMap<>();
        Table.read("channel/stand-ins.tsv", "code", "stand_ins")
                .rows()
                .forEach(row -> standIns.put(row.required("code"), row.list("stand_ins")));
        return new ChannelQuery(standIns);
    }

    /** The ways between {@code one} and {@code other} at the end of {@code day}: the direct one first, then best evidenced first. */
    public List<Route> routes(List<Channel> channels, String one, String other, LocalDate day) {
        List<Route> routes = new ArrayList<>();
        for (Channel channel : channels) {
            if (isBetween(channel, one, other)) {
                routes.add(Route.at(channel, day, Optional.empty()));
            } else {
                standsFor(channel, one, other).ifPresent(code -> routes.add(Route.at(channel, day, Optional.of(code))));
            }
        }
        routes.removeIf(route -> route.contacts().isEmpty());
        routes.sort(Comparator.comparing((Route route) -> route.standsFor().isPresent())
                .thenComparing(route -> !route.isDirect())
                .thenComparing(route -> -route.independentReports())
                .thenComparing(route -> route.channel().through().orElse(""))
                .thenComparing(route -> route.channel().one()));
        return routes;
    }

    private static boolean isBetween(Channel channel, String one, String other) {
        return (channel.one().equals(one) && channel.other().equals(other))
                || (channel.one().equals(other) && channel.other().equals(one));
    }

    private Optional<String> standsFor(Channel channel, String one, String other) {
        if (standIns.getOrDefault(one, List.of()).stream().anyMatch(code -> isBetween(channel, code, other))) {
            return Optional.of(one);
        }
        return standIns.getOrDefault(other, List.of()).stream().anyMatch(code -> isBetween(channel, one, code))
                ? Optional.of(other)
                : Optional.empty();
    }
}
