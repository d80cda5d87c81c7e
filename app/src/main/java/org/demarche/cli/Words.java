package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.export.Phrasing;

/** Sets words in lines. */
final class Words {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Words() {}

    /** {@code text} without line breaks, double spaces or characters that could steer a terminal. */
    static String onOneLine(String text) {
        return Phrasing.oneLine(text);
    }

    /** {@code text} broken into lines of at most {@code columns} characters where words allow it; never empty. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : SPACE.split(text.strip(), -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
