package org.demarche.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the first word of a paragraph's first sentence: the place, day and agency that wires put there
 * ("MONTREAL, March 3 - "), and the label of who speaks in a transcript ("QUESTION: ").
 */
final class Datelines {
    private static final int LONGEST = 120;
    private static final String DAY =
            "(?:,? [A-Z][a-z]{2,8}\\.? \\d{1,2}(?:,? \\d{4})?|,? \\d{1,2} [A-Z][a-z]{2,8}(?: \\d{4})?)";
    private static final String REGION = "(?:, [A-Z][\\p{L}.]+(?: [A-Z][\\p{L}.]+){0,2})";
    private static final String AGENCY = "\\((?<agency>[A-Z][\\p{L}/ .-]{1,25})\\)";
    private static final String DASH = "\\s*(?:--|[-–—:])\\s+";
    private static final String NAME = "[A-Z][\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3}";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’/ -]{2,40}";
    private static final String FIRST_WORD = "(?=[\\p{Lu}\\d\"“‘'(\\[])";

    private static final Pattern DATELINE = Pattern.compile("(?:" + CAPITALS + REGION + "?" + DAY + "?(?:\\s*" + AGENCY
            + ")?" + DASH + "|" + NAME + REGION + "?" + DAY + "?\\s*" + AGENCY.replace("agency", "agency2") + DASH + "|"
            + NAME + REGION + "?" + DAY + DASH + "|(?<outlet>[A-Z]\\p{L}+(?: [A-Z]\\p{L}+){0,2})-\\s+)" + FIRST_WORD);
    private static final Pattern LABEL =
            Pattern.compile("(?:\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,8}(?: \\([^()]{1,60}\\))?|Q|A):\\s+");

    private Datelines() {}

    /**
     * Where the first sentence of {@code paragraph} begins, behind a label or dateline; 0 if it has none.
     *
     * @param isFirst whether it is the first paragraph of running text, where alone a dateline is looked for
     */
    static int end(String paragraph, boolean isFirst) {
        Matcher label = LABEL.matcher(paragraph).region(0, Math.min(LONGEST, paragraph.length()));
        if (label.lookingAt() && label.end() < paragraph.length()) {
            return label.end();
        }
        Matcher dateline = DATELINE.matcher(paragraph).region(0, Math.min(LONGEST, paragraph.length()));
        return isFirst && dateline.lookingAt() ? dateline.end() : 0;
    }

    /** The agency or outlet that the dateline of {@code paragraph} names; empty if it names none. */
    static String agency(String paragraph) {
        Matcher dateline = DATELINE.matcher(paragraph).region(0, Math.min(LONGEST, paragraph.length()));
        if (!dateline.lookingAt()) {
            return "";
        }
        for (String group : new String[] {"agency", "agency2", "outlet"}) {
            if (dateline.group(group) != null) {
                return dateline.group(group);
            }
        }
        return "";
    }

    /** The whole day that the dateline of {@code paragraph} gives; most give no year. */
    static Optional<LocalDate> day(String paragraph, PublicationDates dates) {
        return dates.first(paragraph.substring(0, end(paragraph, true)));
    }
}
