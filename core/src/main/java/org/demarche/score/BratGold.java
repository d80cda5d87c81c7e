package org.demarche.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Reads events annotated with brat, as standoff lines beside the text. An event's type is PLOVER's; its arguments are {@code Source},
 * {@code Target}, {@code Intermediary}, {@code Regarding}, {@code Speaker}, {@code Place} and {@code Evidence}, each with a number after it if
 * there are several. Attributes of events are {@code Modality}, {@code Date} and {@code Optional}, of actors {@code Code}, of speakers
 * {@code Kind}; a note on an actor is its code too, where a project has no fixed list of them.
 */
public final class BratGold {
    private final String file;
    private final String text;
    private final Map<String, Piece> pieces = new HashMap<>();
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> attributes = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();

    private BratGold(String file, String text) {
        this.file = file;
        this.text = text;
    }

    private record Piece(int begin, int end) {}

    private record Argument(String role, String piece) {}

    private record Event(int line, String type, String trigger, List<Argument> arguments) {}

    /**
     * What {@code lines} mark in a document.
     *
     * @param file their file's name, for messages
     * @param document the document's name
     * @param text the document, from which quotes are taken
     * @throws IllegalArgumentException if a line can't be used, with {@code file:line} and what would be right
     */
    public static GoldDocument read(String file, String document, String text, List<String> lines) {
        BratGold gold = new BratGold(file, text);
        for (int i = 0; i < lines.size(); i++) {
            gold.readLine(i + 1, lines.get(i));
        }
        List<GoldMention> mentions = new ArrayList<>();
        gold.events.forEach((id, event) -> mentions.add(gold.mention(id, event)));
        return new GoldDocument(document, mentions);
    }

    private void readLine(int number, String line) {
        List<String> fields = List.of(line.split("\t", -1));
        if (line.isBlank()) {
            return;
        }
        if (fields.size() < 2 || fields.get(0).isEmpty()) {
            throw wrong(number, "expected an id, a tab and an annotation as brat writes them");
        }
        BiConsumer<Integer, List<String>> reader =
                switch (fields.get(0).charAt(0)) {
                    case 'T' -> this::readPiece;
                    case 'E' -> this::readEvent;
                    case 'A', 'M' -> this::readAttribute;
                    case '#' -> this::readNote;
                    // Relations, equivalences and links to other bases say nothing of events.
                    default -> (any, other) -> {};
                };
        reader.accept(number, fields);
    }

    /** {@code T1<tab>Actor 0 5<tab>Syria}; several pieces are taken as one, with what stands between. */
    private void readPiece(int number, List<String> fields) {
        List<String> words = words(fields.get(1));
        try {
            int begin = Integer.parseInt(words.get(1));
            int end = Integer.parseInt(words.get(words.size() - 1));
            if (begin < 0 || end < begin || end > text.codePointCount(0, text.length())) {
                throw wrong(number, "expected characters within the text, found " + fields.get(1));
            }
            pieces.put(fields.get(0), new Piece(begin, end));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw wrong(
                    number, "expected a label, a first character and the one after the last, found " + fields.get(1));
        }
    }

    /** {@code E1<tab>REQUEST:T3 Source:T1 Target:T2 Target2:T4}. */
    private void readEvent(int number, List<String> fields) {
        List<Argument> arguments = new ArrayList<>();
        for (String word : words(fields.get(1))) {
            int colon = word.indexOf(':');
            if (colon < 1 || colon == word.length() - 1) {
                throw wrong(number, "expected roles such as REQUEST:T3 Source:T1, found " + word);
            }
            arguments.add(new Argument(word.substring(0, colon).replaceFirst("\\d+$", ""), word.substring(colon + 1)));
        }
        if (arguments.isEmpty()) {
            throw wrong(number, "expected an event with its trigger, such as REQUEST:T3");
        }
        Argument first = arguments.get(0);
        events.put(
                fields.get(0), new Event(number, first.role(), first.piece(), arguments.subList(1, arguments.size())));
    }

    /** {@code A1<tab>Modality E1 denied}; without a value it holds. */
    private void readAttribute(int number, List<String> fields) {
        List<String> words = words(fields.get(1));
        if (words.size() < 2) {
            throw wrong(number, "expected an attribute, what has it, and its value, found " + fields.get(1));
        }
        attributes
                .computeIfAbsent(words.get(1), any -> new HashMap<>())
                .put(words.get(0), words.size() > 2 ? String.join(" ", words.subList(2, words.size())) : "true");
    }

    /** {@code #1<tab>AnnotatorNotes T1<tab>SYR; SYR_OPP}. */
    private void readNote(int number, List<String> fields) {
        List<String> words = words(fields.get(1));
        if (words.size() < 2 || fields.size() < 3) {
            throw wrong(number, "expected a kind of note, what it is on, a tab and the note");
        }
        notes.put(words.get(1), fields.get(2).strip());
    }

    private GoldMention mention(String id, Event event) {
        List<MarkedEvent.Argument> arguments = event.arguments().stream()
                .map(argument -> new MarkedEvent.Argument(argument.role(), piece(event, argument.piece())))
                .toList();
        return new MarkedEvent(
                        event.type(),
                        piece(event, event.trigger()),
                        arguments,
                        attribute(id, "Modality").orElse(""),
                        attribute(id, "Date").orElse(""),
                        attribute(id, "Optional").isPresent())
                .in(text);
    }

    private Optional<String> attribute(String of, String name) {
        return Optional.ofNullable(attributes.getOrDefault(of, Map.of()).get(name));
    }

    private MarkedEvent.Piece piece(Event event, String name) {
        Piece piece = pieces.get(name);
        if (piece == null) {
            throw wrong(event.line(), "there is no " + name + ", which the event names");
        }
        String codes = attribute(name, "Code").orElse(notes.getOrDefault(name, ""));
        return new MarkedEvent.Piece(
                piece.begin(), piece.end(), codes, attribute(name, "Kind").orElse(""));
    }

    private static List<String> words(String field) {
        return List.of(field.strip().split("[\\s;]+", -1));
    }

    private IllegalArgumentException wrong(int line, String message) {
        return new IllegalArgumentException(file + ":" + line + ": " + message);
    }
}
