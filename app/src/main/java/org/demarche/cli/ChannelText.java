package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.cases.Wording;
import org.demarche.channel.ChannelState;
import org.demarche.channel.Contact;
import org.demarche.channel.Route;
import org.demarche.record.Names;
import org.demarche.record.Report;

/** The ways between two parties for people: the direct one, then those through others, each with what shows it. */
final class ChannelText {
    private static final int DEPTH = 4;

    private final Names names;
    private final Wording wording;
    private final Palette palette;
    private final int columns;

    ChannelText(Names names, Palette palette, int columns) {
        this.names = names;
        this.wording = Wording.read(names);
        this.palette = palette;
        this.columns = columns;
    }

    /** The {@code routes} between {@code one} and {@code other}, in their order; says so where there is no evidence. */
    String of(String one, String other, List<Route> routes) {
        List<String> lines = new ArrayList<>();
        lines.add(palette.strong(names.of(one) + " – " + names.of(other)));
        if (routes.stream()
                .noneMatch(route -> route.isDirect() && route.standsFor().isEmpty())) {
            lines.add("  direct: no evidence");
        }
        routes.forEach(route -> lines.addAll(route(route)));
        if (routes.stream().allMatch(Route::isDirect)) {
            lines.add("  through others: no evidence");
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> route(Route route) {
        List<String> lines = new ArrayList<>();
        String way = route.channel()
                .through()
                .map(code -> "through " + names.of(code))
                .orElse("direct");
        String between = route.standsFor()
                .map(code -> " (" + names.of(route.channel().one()) + " – "
                        + names.of(route.channel().other()) + ")")
                .orElse("");
        String state = route.state().map(ChannelState::label).orElse("undated evidence only");
        lines.add("  " + palette.strong(way + between + ": " + state.toUpperCase(Locale.ROOT)));
        for (Contact contact : route.contacts()) {
            String date = contact.happening().when().iso().isEmpty()
                    ? contact.day().map(day -> "told " + day).orElse(Provenance.UNDATED)
                    : contact.happening().when().iso();
            lines.addAll(Provenance.indented(
                    contact.state().label() + ", " + date + ": " + wording.summary(contact.happening()),
                    DEPTH,
                    columns));
            Report report = contact.report();
            lines.addAll(Provenance.indented(Provenance.whole(report), DEPTH + 2, columns));
        }
        return lines;
    }
}
