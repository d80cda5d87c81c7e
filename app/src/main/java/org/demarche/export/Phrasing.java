package org.demarche.export;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.record.Happening;
import org.demarche.record.Origin;
import org.demarche.record.Report;

/** How things are put in a line of text. */
public final class Phrasing {
    /** What stands for a date that isn't known. */
    public static final String UNDATED = "undated";

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

    private Phrasing() {}

    /** {@code text} without line breaks, double spaces or control characters, which could steer a terminal. */
    public static String oneLine(String text) {
        return CONTROLS.matcher(SPACE.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** The outlet or else the document, and the day of publication. */
    public static String origin(Report report) {
        Origin origin = report.origin();
        return Stream.of(
                        Optional.of(origin.outlet().map(Phrasing::oneLine).orElse(origin.document())),
                        origin.published().map(String::valueOf))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** The date in ISO 8601, or that there is none. */
    public static String date(Happening happening) {
        return happening.when().iso().isEmpty() ? UNDATED : happening.when().iso();
    }
}
