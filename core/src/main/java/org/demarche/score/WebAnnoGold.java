package org.demarche.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads events annotated with WebAnno or INCEpTION, exported as TSV 3. A span layer called {@code Event} holds them: its features are
 * {@code type}, {@code modality}, {@code date} and {@code optional}, and one of links, whose roles are {@code Source}, {@code Target},
 * {@code Intermediary}, {@code Regarding}, {@code Speaker}, {@code Place} and {@code Evidence}. The spans to which they lead have the features
 * {@code code}, for actors, and {@code kind}, for speakers, in whatever layer they stand.
 */
public final class WebAnnoGold {
    private static final String FORMAT = "#FORMAT=WebAnno TSV 3";
    private static final String SPANS = "#T_SP=";
    private static final String LINKS = "ROLE_";
    private static final String EVENT = "Event";
    private static final String NOTHING = "_";
    private static final String NULL = "*";
    private static final Pattern SEVERAL = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern LISTED = Pattern.compile("(?<!\\\\);");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\\\)\\[(\\d+)\\]$");
    private static final Pattern TOKEN = Pattern.compile("(\\d+-\\d+(?:\\.\\d+)?)\t(\\d+)-(\\d+)\t.*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
    private static final int FIRST_COLUMN = 3;

    private final String file;
    private final String text;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Span> spans = new LinkedHashMap<>();

    private WebAnnoGold(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** A column: a feature of a layer, or the roles or the targets of its links. */
    private record Column(String layer, String feature, boolean isRoles, boolean isTargets) {}

    /** An annotated span, which grows from token to token. */
    private static final class Span {
        private final String layer;
        private final int line;
        private final int begin;
        private int end;
        private final Map<String, String> features = new HashMap<>();
        private List<String> roles = List.of();
        private List<String> targets = List.of();

        Span(String layer, int line, int begin) {
            this.layer = layer;
            this.line = line;
            this.begin = begin;
        }

        String feature(String name) {
            return features.getOrDefault(name, "");
        }
    }

    /** Whether a file that begins with {@code line} is of this format. */
    public static boolean isBegunBy(String line) {
        return line.replaceFirst("^\uFEFF", "").startsWith(FORMAT);
    }

    /**
     * What {@code lines} mark in a document.
     *
     * @param file their file's name, for messages
     * @param document the document's name
     * @param text the document, of which the file counts UTF-16 units
     * @throws IllegalArgumentException if a line can't be used, with {@code file:line} and what would be right
     */
    public static GoldDocument read(String file, String document, String text, List<String> lines) {
        WebAnnoGold gold = new WebAnnoGold(file, text);
        for (int i = 0; i < lines.size(); i++) {
            gold.readLine(i + 1, lines.get(i));
        }
        if (gold.columns.stream().noneMatch(column -> column.layer().equals(EVENT))) {
            throw gold.wrong(1, "expected a span layer called " + EVENT);
        }
        List<GoldMention> mentions = gold.spans.values().stream()
                .filter(span ->
                        span.layer.equals(EVENT) && !span.feature("type").isEmpty())
                .map(span -> gold.event(span).in(text))
                .toList();
        return new GoldDocument(document, mentions);
    }

    private void readLine(int number, String line) {
        Matcher token = TOKEN.matcher(line);
        if (line.startsWith(SPANS)) {
            addColumns(line.substring(SPANS.length()));
        } else if (token.matches()) {
            int begin = Integer.parseInt(token.group(2));
            int end = Integer.parseInt(token.group(3));
            if (end < begin || end > text.length()) {
                throw wrong(number, "expected characters within the text, found " + begin + "-" + end);
            }
            readToken(number, token.group(1), begin, end, Arrays.asList(line.split("\t", -1)));
        } else if (!line.isBlank() && !line.startsWith("#")) {
            throw wrong(number, "expected a token such as 1-1, its characters and its annotations, between tabs");
        }
    }

    /** {@code webanno.custom.Event|type|ROLE_webanno.custom.Event:parts_webanno.custom.EventPartsLink|webanno.custom.Actor}. */
    private void addColumns(String layer) {
        List<String> parts = List.of(layer.split("\\|", -1));
        String name = parts.get(0).substring(parts.get(0).lastIndexOf('.') + 1);
        boolean isAfterLinks = false;
        for (String part : parts.subList(1, parts.size())) {
            boolean isLinks = part.startsWith(LINKS);
            columns.add(new Column(name, part.toLowerCase(Locale.ROOT), isLinks, isAfterLinks));
            isAfterLinks = isLinks;
        }
        if (parts.size() == 1) {
            columns.add(new Column(name, "", false, false));
        }
    }

    /** Columns of relations come after those of spans, and aren't looked at. */
    private void readToken(int number, String address, int begin, int end, List<String> fields) {
        if (fields.size() < FIRST_COLUMN + columns.size()) {
            throw wrong(number, "expected " + columns.size() + " columns of annotations after the token, by the head");
        }
        Map<String, List<Span>> here = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String field = fields.get(FIRST_COLUMN + i);
            if (field.equals(NOTHING)) {
                continue;
            }
            List<String> values = List.of(SEVERAL.split(field, -1));
            if (column.isTargets()) {
                addTargets(number, here.getOrDefault(column.layer(), List.of()), values);
            } else {
                here.put(
                        column.layer(),
                        values.stream()
                                .map(value -> addValue(number, address, begin, end, column, value))
                                .toList());
            }
        }
    }

    /** A number at the end of a target is the target's; whose the links are is told by the columns before. */
    private void addTargets(int number, List<Span> sources, List<String> values) {
        if (values.size() != sources.size()) {
            throw wrong(number, "expected targets of links for each annotation, found " + values);
        }
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).equals(NULL)) {
                sources.get(i).targets = List.of(LISTED.split(values.get(i), -1));
            }
        }
    }

    /** Adds what a column says of an annotation, which others on this token or the one before may have begun; returns it. */
    private Span addValue(int number, String address, int begin, int end, Column column, String given) {
        Matcher id = NUMBER.matcher(given);
        boolean isNumbered = id.find();
        String key = column.layer() + " " + (isNumbered ? "[" + id.group(1) + "]" : address);
        Span span = spans.computeIfAbsent(key, any -> new Span(column.layer(), number, begin));
        span.end = Math.max(span.end, end);
        String value = isNumbered ? given.substring(0, id.start()) : given;
        if (value.equals(NULL) || value.equals(NOTHING)) {
            return span;
        }
        if (column.isRoles()) {
            span.roles = List.of(LISTED.split(value, -1));
        } else {
            span.features.put(column.feature(), ESCAPE.matcher(value).replaceAll("$1"));
        }
        return span;
    }

    private MarkedEvent event(Span span) {
        if (span.roles.size() != span.targets.size()) {
            throw wrong(span.line, "expected as many targets as roles, found " + span.roles + " and " + span.targets);
        }
        List<MarkedEvent.Argument> arguments = new ArrayList<>();
        for (int i = 0; i < span.roles.size(); i++) {
            String role = span.roles.get(i).replaceFirst("\\d+$", "");
            arguments.add(new MarkedEvent.Argument(capitalised(role), piece(target(span, span.targets.get(i)))));
        }
        return new MarkedEvent(
                span.feature("type"),
                piece(span),
                arguments,
                span.feature("modality"),
                span.feature("date"),
                span.feature("optional").equals("true"));
    }

    private static String capitalised(String role) {
        return role.substring(0, Math.min(1, role.length())).toUpperCase(Locale.ROOT)
                + role.substring(Math.min(1, role.length())).toLowerCase(Locale.ROOT);
    }

    /** The span at an address such as {@code 1-4} or {@code 1-4[2]}; one with a code or kind before others. */
    private Span target(Span event, String address) {
        Matcher id = NUMBER.matcher(address);
        String end = id.find() ? " [" + id.group(1) + "]" : " " + address;
        Optional<Span> found = spans.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(end) && entry.getValue() != event)
                .map(Map.Entry::getValue)
                .reduce((one, other) -> one.features.size() >= other.features.size() ? one : other);
        return found.orElseThrow(
                () -> wrong(event.line, "there is no span at " + address + ", to which the event leads"));
    }

    private MarkedEvent.Piece piece(Span span) {
        return new MarkedEvent.Piece(
                text.codePointCount(0, span.begin),
                text.codePointCount(0, span.end),
                span.feature("code"),
                span.feature("kind"));
    }

    private IllegalArgumentException wrong(int line, String message) {
        return new IllegalArgumentException(file + ":" + line + ": " + message);
    }
}
