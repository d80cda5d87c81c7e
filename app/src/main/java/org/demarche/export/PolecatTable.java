package org.demarche.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.demarche.event.Ontology;
import org.demarche.export.Dyads.Dyad;
import org.demarche.export.Dyads.End;
import org.demarche.place.Place;
import org.demarche.record.Happening;
import org.demarche.record.Report;

/** A table in the shape of POLECAT: 40 columns by POLECAT's names, tab-separated, a row for each pair of an event. */
final class PolecatTable implements Renderer {
    private static final String[] QUADS = {
        "VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"
    };

    private final Ontology ontology;
    private final States states;

    /** Takes quads and scores from {@code ontology}. */
    PolecatTable(Ontology ontology, States states) {
        this.ontology = ontology;
        this.states = states;
    }

    @Override
    public List<Part> parts(Content content, List<Happening> events) {
        Table<Dyad> table =
                new Table<>("polecat", "A pair of parties to an event.", columns(content.version()), Dyads.of(events));
        return List.of(new Part("polecat.txt", out -> DelimitedText.tabs(table, true, out)));
    }

    private List<Column<Dyad>> columns(String version) {
        List<Column<Dyad>> columns = new ArrayList<>();
        columns.add(text("Event ID", dyad -> dyad.event().id() + "-" + dyad.number()));
        columns.add(text("Event Date", dyad -> Shared.first(dyad.event().when())
                .or(dyad.event()::firstPublished)
                .map(LocalDate::toString)
                .orElse("")));
        columns.add(text("Event Type", dyad -> dyad.event().type().name()));
        columns.add(text("Event Mode", dyad -> dyad.event().act().mode().orElse("")));
        columns.add(text("Intensity", dyad -> String.valueOf(entry(dyad).score())));
        columns.add(text("Quad Code", dyad -> QUADS[entry(dyad).quad() - 1]));
        columns.add(text("Contexts", dyad -> String.join(";", dyad.event().act().contexts())));
        addParty(columns, "Actor", Dyad::source);
        addParty(columns, "Recipient", Dyad::target);
        addPlace(columns);
        columns.add(text("Source", dyad -> told(dyad).origin().outlet().orElse("")));
        columns.add(text(
                "Publication Date",
                dyad -> told(dyad).origin().published().map(LocalDate::toString).orElse("")));
        columns.add(unknown("Story People"));
        columns.add(unknown("Story Organizations"));
        columns.add(text("Story Locations", PolecatTable::locations));
        columns.add(text("Language", dyad -> "en"));
        columns.add(text("Version", dyad -> "demarche " + version));
        return columns;
    }

    private void addParty(List<Column<Dyad>> columns, String prefix, Function<Dyad, End> end) {
        columns.add(text(prefix + " Name", dyad -> end.apply(dyad).party().name()));
        columns.add(text(
                prefix + " Country", dyad -> states.of(end.apply(dyad).code()).orElse("")));
        columns.add(unknown(prefix + " COW"));
        columns.add(text(
                "Primary " + prefix + " Sector", dyad -> end.apply(dyad).party().sector()));
        columns.add(text(prefix + " Sectors", dyad -> end.apply(dyad).party().sector()));
        columns.add(unknown(prefix + " Title"));
        columns.add(unknown(prefix + " Name Raw"));
        columns.add(unknown("Wikipedia " + prefix + " ID"));
    }

    private void addPlace(List<Column<Dyad>> columns) {
        columns.add(text("Placename", dyad -> place(dyad).map(Place::name).orElse("")));
        columns.add(text("City", dyad -> placed(dyad, Place.Kind.CITY)));
        columns.add(unknown("District"));
        columns.add(text("Province", dyad -> placed(dyad, Place.Kind.PROVINCE)));
        columns.add(text("Country", dyad -> place(dyad).map(Place::country).orElse("")));
        columns.add(Column.degrees("Latitude", "", dyad -> place(dyad).map(Place::latitude)));
        columns.add(Column.degrees("Longitude", "", dyad -> place(dyad).map(Place::longitude)));
        columns.add(unknown("GeoNames ID"));
        columns.add(unknown("Raw Placename"));
        columns.add(text("Feature Type", dyad -> place(dyad)
                .map(place -> place.kind().name().toLowerCase(Locale.ROOT))
                .orElse("")));
    }

    private Ontology.Entry entry(Dyad dyad) {
        return ontology.of(dyad.event().type());
    }

    private static Report told(Dyad dyad) {
        return Dyads.tellings(dyad.event()).get(0);
    }

    private static String locations(Dyad dyad) {
        TreeSet<String> names = new TreeSet<>();
        dyad.event().reports().stream()
                .map(Report::place)
                .flatMap(Optional::stream)
                .map(Place::name)
                .forEach(names::add);
        return String.join(";", names);
    }

    private static Optional<Place> place(Dyad dyad) {
        return dyad.event().place();
    }

    private static String placed(Dyad dyad, Place.Kind kind) {
        return place(dyad)
                .filter(place -> place.kind() == kind)
                .map(Place::name)
                .orElse("");
    }

    private static Column<Dyad> text(String name, Function<Dyad, String> value) {
        return Column.text(name, "", value);
    }

    private static Column<Dyad> unknown(String name) {
        return text(name, dyad -> "");
    }
}
