package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How wide text is about, without knowing the reader's font. The figures are those of wide fonts (DejaVu, Verdana), so that with
 * others there is rather too much room than too little.
 */
final class TextWidth {
    private static final double NARROW = 0.36;
    private static final double USUAL = 0.62;
    private static final double WIDE = 0.95;
    private static final double CAPITAL = 0.72;
    private static final double FULL = 1.0;
    /** From here on scripts have characters as wide as high. */
    private static final int FIRST_FULL = 0x2E80;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String ELLIPSIS = "…";

    private TextWidth() {}

    /** The width of {@code text} in pixels, set in {@code size} pixels. */
    static double of(String text, double size) {
        return text.codePoints().mapToDouble(TextWidth::ems).sum() * size;
    }

    private static double ems(int character) {
        if (character >= FIRST_FULL) {
            return FULL;
        }
        if ("iljtfrI.,:;'’|()[]! -–".indexOf(character) >= 0) {
            return NARROW;
        }
        if ("mwMWQO%@—".indexOf(character) >= 0) {
            return WIDE;
        }
        return Character.isUpperCase(character) ? CAPITAL : USUAL;
    }

    /** {@code text} in at most {@code lines} lines of {@code width} pixels; what is left over ends in an ellipsis. */
    static List<String> wrap(String text, double size, double width, int lines) {
        List<String> wrapped = new ArrayList<>();
        String line = "";
        for (String word : SPACE.split(text.strip(), -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || of(longer, size) <= width) {
                line = longer;
            } else {
                wrapped.add(line);
                line = word;
            }
        }
        wrapped.add(line);
        if (wrapped.size() > lines) {
            String rest = String.join(" ", wrapped.subList(lines - 1, wrapped.size()));
            wrapped = new ArrayList<>(wrapped.subList(0, lines - 1));
            wrapped.add(rest);
        }
        return wrapped.stream().map(part -> cut(part, size, width)).toList();
    }

    /** The beginning of {@code text} that fits into {@code width} pixels. */
    static String cut(String text, double size, double width) {
        if (of(text, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && of(text.substring(0, end) + ELLIPSIS, size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + ELLIPSIS;
    }
}
