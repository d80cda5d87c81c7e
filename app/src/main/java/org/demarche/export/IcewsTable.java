package org.demarche.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.event.Ontology;
import org.demarche.export.Dyads.Dyad;
import org.demarche.export.Dyads.End;
import org.demarche.place.Place;
import org.demarche.record.Happening;
import org.demarche.record.Report;

/** A table in the shape of ICEWS's event data: 20 columns by ICEWS's names, tab-separated, a row for each pair in each passage. */
final class IcewsTable implements Renderer {
    private final Ontology ontology;
    private final States states;

    /** Takes scores from {@code ontology}. */
    IcewsTable(Ontology ontology, States states) {
        this.ontology = ontology;
        this.states = states;
    }

    private record Line(Dyad dyad, Report report) {}

    @Override
    public List<Part> parts(Content content, List<Happening> events) {
        List<Line> lines = Dyads.of(events).stream()
                .flatMap(dyad -> Dyads.tellings(dyad.event()).stream().map(report -> new Line(dyad, report)))
                .toList();
        Table<Line> table =
                new Table<>("icews", "A pair of parties to an event, as one passage tells it.", columns(), lines);
        return List.of(new Part("icews.tab", out -> DelimitedText.tabs(table, true, out)));
    }

    private List<Column<Line>> columns() {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(
                text("Event ID", line -> line.report().id() + "-" + line.dyad().number()));
        columns.add(text("Event Date", line -> Shared.first(line.dyad().event().when())
                .or(line.dyad().event()::firstPublished)
                .map(LocalDate::toString)
                .orElse("")));
        addParty(columns, "Source", line -> line.dyad().source());
        columns.add(text(
                "Event Text",
                line -> line.dyad().event().act().type().name().toLowerCase(Locale.ROOT)
                        + line.dyad()
                                .event()
                                .act()
                                .mode()
                                .map(mode -> ", " + mode)
                                .orElse("")));
        columns.add(text("CAMEO Code", line -> line.dyad().event().act().cameo().orElse("")));
        columns.add(text(
                "Intensity",
                line -> String.valueOf(ontology.of(line.dyad().event().type()).score())));
        addParty(columns, "Target", line -> line.dyad().target());
        columns.add(text("Story ID", line -> line.report().origin().key()));
        columns.add(text("Sentence Number", line -> String.valueOf(line.report().sentence() + 1)));
        columns.add(text("Publisher", line -> line.report().origin().outlet().orElse("")));
        columns.add(text("City", line -> placed(line, Place.Kind.CITY, Place.Kind.SITE)));
        columns.add(text("District", line -> ""));
        columns.add(text("Province", line -> placed(line, Place.Kind.PROVINCE)));
        columns.add(text(
                "Country",
                line -> place(line).map(Place::country).map(states::name).orElse("")));
        columns.add(Column.degrees("Latitude", "", line -> place(line).map(Place::latitude)));
        columns.add(Column.degrees("Longitude", "", line -> place(line).map(Place::longitude)));
        return columns;
    }

    private void addParty(List<Column<Line>> columns, String prefix, Function<Line, End> end) {
        columns.add(text(prefix + " Name", line -> end.apply(line).party().name()));
        columns.add(text(prefix + " Sectors", line -> end.apply(line).party().sector()));
        columns.add(
                text(prefix + " Country", line -> states.name(end.apply(line).code())));
    }

    private static Column<Line> text(String name, Function<Line, String> value) {
        return Column.text(name, "", value);
    }

    private static Optional<Place> place(Line line) {
        return line.dyad().event().place();
    }

    private static String placed(Line line, Place.Kind... kinds) {
        return place(line)
                .filter(place -> List.of(kinds).contains(place.kind()))
                .map(Place::name)
                .orElse("");
    }
}
