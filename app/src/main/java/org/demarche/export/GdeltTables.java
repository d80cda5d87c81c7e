package org.demarche.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
import org.demarche.record.Origin;
import org.demarche.record.Report;

/**
 * Tables in the shape of GDELT 2.0: 61 columns for events and 16 for mentions, in GDELT's order, tab-separated and without a head. Names of
 * columns, used in the codebook, are GDELT's own.
 */
final class GdeltTables implements Renderer {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT);
    private static final double DAYS_OF_YEAR = 365;
    private static final int ROOT_DIGITS = 2;
    private static final int BASE_DIGITS = 3;
    private static final String WEB = "1";
    private static final String CITATION_ONLY = "2";

    private final Ontology ontology;
    private final States states;

    /** Takes quads and scores from {@code ontology}. */
    GdeltTables(Ontology ontology, States states) {
        this.ontology = ontology;
        this.states = states;
    }

    private record Mention(Dyad dyad, Report report) {}

    @Override
    public List<Part> parts(Content content, List<Happening> events) {
        List<Dyad> dyads = Dyads.of(events);
        Table<Dyad> eventTable = new Table<>(
                "events",
                "A pair of parties to an event that somebody tells as done, as GDELT has them.",
                eventColumns(),
                dyads);
        Table<Mention> mentionTable = new Table<>(
                "mentions",
                "A passage that reports one.",
                mentionColumns(),
                dyads.stream()
                        .flatMap(dyad -> Dyads.tellings(dyad.event()).stream().map(report -> new Mention(dyad, report)))
                        .toList());
        String codebook = Codebook.of(List.of(eventTable, mentionTable));
        return List.of(
                new Part("demarche.export.CSV", out -> DelimitedText.tabs(eventTable, false, out)),
                new Part("demarche.mentions.CSV", out -> DelimitedText.tabs(mentionTable, false, out)),
                new Part("codebook.md", out -> out.write(codebook.getBytes(StandardCharsets.UTF_8))));
    }

    private List<Column<Dyad>> eventColumns() {
        List<Column<Dyad>> columns = new ArrayList<>();
        columns.add(Column.text("GLOBALEVENTID", "A number made of the event's id and the pair.", GdeltTables::number));
        columns.add(Column.text(
                "SQLDATE",
                "The first day on which it may have happened, else that of publication.",
                dyad -> date(dyad, DAY::format)));
        columns.add(Column.text("MonthYear", "Its month.", dyad -> date(dyad, MONTH::format)));
        columns.add(Column.text("Year", "Its year.", dyad -> date(dyad, day -> String.valueOf(day.getYear()))));
        columns.add(Column.text(
                "FractionDate", "The year and what of it has passed.", dyad -> date(dyad, GdeltTables::fraction)));
        addActor(columns, "Actor1", Dyad::source);
        addActor(columns, "Actor2", Dyad::target);
        columns.add(unknown("IsRootEvent"));
        columns.add(Column.text("EventCode", "CAMEO's code.", dyad -> cameo(dyad, Integer.MAX_VALUE)));
        columns.add(Column.text("EventBaseCode", "Its first three digits.", dyad -> cameo(dyad, BASE_DIGITS)));
        columns.add(Column.text("EventRootCode", "Its first two digits.", dyad -> cameo(dyad, ROOT_DIGITS)));
        columns.add(Column.whole(
                "QuadClass",
                "PLOVER's quad of the type, which is counted as GDELT does.",
                dyad -> ontology.of(dyad.event().type()).quad()));
        columns.add(Column.real("GoldsteinScale", "PLOVER's score of the type, on the same scale.", dyad -> ontology.of(
                        dyad.event().type())
                .score()));
        columns.add(
                Column.whole("NumMentions", "How many passages tell it as done.", dyad -> Dyads.tellings(dyad.event())
                        .size()));
        columns.add(Column.whole(
                "NumSources",
                "How many outlets tell it; documents without one count as one each.",
                dyad -> sources(dyad.event())));
        columns.add(Column.whole("NumArticles", "How many articles tell it.", dyad -> articles(dyad.event())));
        columns.add(unknown("AvgTone"));
        addNoPlace(columns, "Actor1Geo_");
        addNoPlace(columns, "Actor2Geo_");
        addPlace(columns);
        columns.add(Column.text(
                "DATEADDED",
                "Midnight of the day on which the first document was published.",
                dyad -> midnight(dyad.event().firstPublished())));
        columns.add(Column.text(
                "SOURCEURL",
                "Where the first report was published, else the document's name.",
                dyad -> place(Dyads.tellings(dyad.event()).get(0).origin())));
        return columns;
    }

    private void addActor(List<Column<Dyad>> columns, String prefix, Function<Dyad, End> end) {
        columns.add(Column.text(
                prefix + "Code",
                "Our code, with the sector after it.",
                dyad -> end.apply(dyad).code()
                        + (end.apply(dyad).code().isEmpty()
                                ? ""
                                : end.apply(dyad).party().sector())));
        columns.add(Column.text(prefix + "Name", "The name in capitals.", dyad -> Phrasing.oneLine(
                        end.apply(dyad).party().name())
                .toUpperCase(Locale.ROOT)));
        columns.add(Column.text(
                prefix + "CountryCode",
                "The state, ISO 3166 alpha-3, which CAMEO's codes mostly are.",
                dyad -> states.of(end.apply(dyad).code()).orElse("")));
        columns.add(Column.text(
                prefix + "KnownGroupCode",
                "Our code, where it is no state's.",
                dyad -> states.of(end.apply(dyad).code()).isPresent()
                        ? ""
                        : end.apply(dyad).code()));
        columns.add(unknown(prefix + "EthnicCode"));
        columns.add(unknown(prefix + "Religion1Code"));
        columns.add(unknown(prefix + "Religion2Code"));
        columns.add(Column.text(prefix + "Type1Code", "The sector.", dyad -> end.apply(dyad)
                .party()
                .sector()));
        columns.add(unknown(prefix + "Type2Code"));
        columns.add(unknown(prefix + "Type3Code"));
    }

    private static void addNoPlace(List<Column<Dyad>> columns, String prefix) {
        for (String field :
                List.of("Type", "Fullname", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")) {
            columns.add(unknown(prefix + field));
        }
    }

    private static void addPlace(List<Column<Dyad>> columns) {
        columns.add(Column.text(
                "ActionGeo_Type",
                "1 a country, 2 a US state, 3 a US city, 4 another city or site, 5 another province.",
                dyad -> dyad.event().place().map(GdeltTables::kind).orElse("")));
        columns.add(Column.text(
                "ActionGeo_Fullname",
                "The place's name.",
                dyad -> dyad.event().place().map(Place::name).orElse("")));
        columns.add(unknown("ActionGeo_CountryCode"));
        columns.add(unknown("ActionGeo_ADM1Code"));
        columns.add(unknown("ActionGeo_ADM2Code"));
        columns.add(Column.degrees(
                "ActionGeo_Lat", "Degrees north.", dyad -> dyad.event().place().map(Place::latitude)));
        columns.add(Column.degrees(
                "ActionGeo_Long", "Degrees east.", dyad -> dyad.event().place().map(Place::longitude)));
        columns.add(unknown("ActionGeo_FeatureID"));
    }

    private static List<Column<Mention>> mentionColumns() {
        List<Column<Mention>> columns = new ArrayList<>();
        columns.add(Column.text("GLOBALEVENTID", "The event's number.", mention -> number(mention.dyad())));
        columns.add(Column.text(
                "EventTimeDate",
                "Midnight of the day on which the event was first told.",
                mention -> midnight(mention.dyad().event().firstPublished())));
        columns.add(Column.text(
                "MentionTimeDate",
                "Midnight of the day on which this was published.",
                mention -> midnight(mention.report().origin().published())));
        columns.add(Column.text(
                "MentionType",
                "1 if an address is known, else 2: only a citation.",
                mention -> mention.report().origin().url().isPresent() ? WEB : CITATION_ONLY));
        columns.add(Column.text(
                "MentionSourceName",
                "The outlet.",
                mention -> mention.report().origin().outlet().orElse("")));
        columns.add(Column.text(
                "MentionIdentifier",
                "The address, else the document's name.",
                mention -> place(mention.report().origin())));
        columns.add(Column.whole(
                "SentenceID",
                "The sentence's number, counted from 1.",
                mention -> mention.report().sentence() + 1));
        columns.add(unknownActorOffset("Actor1CharOffset"));
        columns.add(unknownActorOffset("Actor2CharOffset"));
        columns.add(Column.whole(
                "ActionCharOffset",
                "Where the words begin that report it, in code points of the document.",
                mention -> mention.report().words().begin()));
        columns.add(Column.whole("InRawText", "1: found in the text as it was given.", mention -> 1));
        columns.add(unknown("Confidence"));
        columns.add(unknown("MentionDocLen"));
        columns.add(unknown("MentionDocTone"));
        columns.add(unknown("MentionDocTranslationInfo"));
        columns.add(Column.text(
                "Extras",
                "The code point after the last of those words.",
                mention -> "end=" + mention.report().words().end()));
        return columns;
    }

    private static <T> Column<T> unknown(String name) {
        return Column.text(name, "Not known, so empty.", row -> "");
    }

    private static Column<Mention> unknownActorOffset(String name) {
        return Column.whole(name, "-1, which is GDELT's sign for not known.", mention -> -1);
    }

    /** GDELT counts events; ours have ids, so 15 hexadecimal digits of a hash make a number that a signed one of 64 bits holds. */
    private static String number(Dyad dyad) {
        String key = String.join(
                "\n", dyad.event().id(), dyad.source().code(), dyad.target().code(), String.valueOf(dyad.number()));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            long number = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                number = (number << Byte.SIZE) | (digest[i] & 0xff);
            }
            return String.valueOf(number >>> 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String date(Dyad dyad, Function<LocalDate, String> printer) {
        return Shared.first(dyad.event().when())
                .or(dyad.event()::firstPublished)
                .map(printer)
                .orElse("");
    }

    private static String fraction(LocalDate day) {
        return String.format(
                Locale.ROOT, "%.4f", day.getYear() + Math.min(day.getDayOfYear(), DAYS_OF_YEAR) / DAYS_OF_YEAR);
    }

    private static String midnight(Optional<LocalDate> day) {
        return day.map(date -> DAY.format(date) + "000000").orElse("");
    }

    private static String cameo(Dyad dyad, int digits) {
        return dyad.event()
                .act()
                .cameo()
                .map(code -> code.substring(0, Math.min(digits, code.length())))
                .orElse("");
    }

    private static String kind(Place place) {
        boolean isAmerican = place.country().equals("USA");
        return switch (place.kind()) {
            case STATE -> "1";
            case PROVINCE -> isAmerican ? "2" : "5";
            case CITY, SITE -> isAmerican ? "3" : "4";
            case REGION -> "";
        };
    }

    private static int sources(Happening event) {
        return (int) Dyads.tellings(event).stream()
                .map(report -> report.origin().outlet().orElse(report.origin().key()))
                .distinct()
                .count();
    }

    private static int articles(Happening event) {
        return (int) Dyads.tellings(event).stream()
                .map(report -> report.origin().key())
                .distinct()
                .count();
    }

    private static String place(Origin origin) {
        return origin.url().orElse(origin.document());
    }
}
