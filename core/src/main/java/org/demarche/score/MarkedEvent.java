package org.demarche.score;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An event as annotation tools have it: a trigger and arguments, each a piece of the text.
 *
 * @param type PLOVER's, in any case
 * @param trigger the word that tells it
 * @param arguments who and what takes part, by role
 * @param modality its name; empty if it is asserted
 * @param date ISO 8601; empty if the text doesn't say
 * @param isOptional whether a good reading may leave it out
 */
record MarkedEvent(
        String type, Piece trigger, List<Argument> arguments, String modality, String date, boolean isOptional) {
    private static final Set<String> ACTORS = Set.of("Source", "Target", "Intermediary", "Regarding");
    private static final Pattern BETWEEN_CODES = Pattern.compile("[;,\\s]+");

    /** Copies the list. */
    MarkedEvent {
        arguments = List.copyOf(arguments);
    }

    /**
     * Words of the text.
     *
     * @param begin the first code point
     * @param end the code point after the last
     * @param codes for whom an actor acts, separated by semicolons; empty if unknown
     * @param kind what kind of source a speaker is; empty if unknown
     */
    record Piece(int begin, int end, String codes, String kind) {
        Piece cover(Piece other) {
            return new Piece(Math.min(begin, other.begin), Math.max(end, other.end), "", "");
        }

        String in(String text) {
            return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
        }
    }

    /** A piece and its part in the event: {@code Source}, {@code Target} and so on. */
    record Argument(String role, Piece piece) {}

    /** The event as it is compared; the words are those of {@code text}. */
    GoldMention in(String text) {
        Piece evidence = pieces("Evidence").stream().reduce(Piece::cover).orElseGet(this::covered);
        return new GoldMention(
                List.of(type.toUpperCase(Locale.ROOT)),
                codes("Source"),
                codes("Target"),
                codes("Intermediary"),
                codes("Regarding"),
                modality.isEmpty() ? "asserted" : modality.toLowerCase(Locale.ROOT),
                pieces("Speaker").stream()
                        .map(piece -> new Said(piece.kind(), piece.in(text)))
                        .toList(),
                date,
                String.join(
                        "; ",
                        pieces("Place").stream().map(piece -> piece.in(text)).toList()),
                evidence.begin(),
                evidence.end(),
                evidence.in(text),
                isOptional);
    }

    /** The trigger and who takes part, where the annotation gives no evidence of its own. */
    private Piece covered() {
        return arguments.stream()
                .filter(argument -> ACTORS.contains(argument.role()))
                .map(Argument::piece)
                .reduce(trigger, Piece::cover);
    }

    private List<Piece> pieces(String role) {
        return arguments.stream()
                .filter(argument -> argument.role().equalsIgnoreCase(role))
                .map(Argument::piece)
                .toList();
    }

    /** The codes of who has {@code role}; somebody without one counts as somebody unknown. */
    private Set<String> codes(String role) {
        Set<String> codes = new LinkedHashSet<>();
        for (Piece piece : pieces(role)) {
            codes.addAll(List.of(BETWEEN_CODES.split(piece.codes(), -1)));
        }
        return codes;
    }
}
