package org.demarche.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the paragraphs of a text from how it is set. Web texts have a line per paragraph, with or without empty lines
 * between; wires and typed texts break their lines at some width, with empty lines or indents between paragraphs.
 */
final class Layout {
    private static final int WIDEST_COLUMN = 100;
    private static final int WIDE_INDENT = 2;
    private static final double LEAST_SHARE_GOING_ON = 0.25;

    private final String text;
    private final List<Line> lines;
    private final int width;

    private Layout(String text) {
        this.text = text;
        this.lines = lines(text);
        this.width = wrapWidth();
    }

    /** The paragraphs of {@code text}, in order; none of them is empty. */
    static List<Block> blocks(String text) {
        return new Layout(text).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !continues(lines.get(i - 1), lines.get(i))) {
                blocks.add(block(lines.subList(first, i)));
                first = i;
            }
        }
        return blocks;
    }

    private Block block(List<Line> members) {
        List<Span> spans = members.stream().map(Line::span).toList();
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < spans.size(); i++) {
            joined.append(i == 0 ? "" : joint(text, spans.get(i - 1)))
                    .append(text, spans.get(i).start(), spans.get(i).end());
        }
        Line first = members.get(0);
        boolean isIndented = width == 0 && first.indent() >= WIDE_INDENT;
        String words = joined.toString();
        return new Block(spans, words, Block.key(words), isIndented, first.blankBefore(), first.isTabular());
    }

    /** What takes the place of the line break behind {@code line}: nothing if it was broken at a hyphen, else a space. */
    static String joint(String text, Span line) {
        boolean isHyphen = line.length() > 1
                && text.charAt(line.end() - 1) == '-'
                && !Characters.isBlank(text.charAt(line.end() - 2))
                && text.charAt(line.end() - 2) != '-';
        return isHyphen ? "" : " ";
    }

    /** Whether {@code next} belongs to the paragraph of {@code line}. */
    private boolean continues(Line line, Line next) {
        if (width == 0 || next.blankBefore() > 0 || line.isTabular() || next.isTabular()) {
            return false;
        }
        if (!Characters.endsSentence(line.span().in(text))) {
            return true;
        }
        boolean endsParagraph = line.span().length() < width / 2 || next.indent() > line.indent();
        return !endsParagraph;
    }

    /**
     * The width at which lines are broken, 0 if a line is a paragraph. Broken lines are short, and many of them go on in
     * small letters on the next line.
     */
    private int wrapWidth() {
        int[] lengths = new int[lines.size()];
        int neighbours = 0;
        int goingOn = 0;
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = lines.get(i).span().length();
            if (i > 0 && lines.get(i).blankBefore() == 0 && !lines.get(i).isTabular()) {
                neighbours++;
                goingOn += goesOn(lines.get(i - 1), lines.get(i)) ? 1 : 0;
            }
        }
        Arrays.sort(lengths);
        int wide = lengths.length == 0 ? 0 : lengths[(lengths.length * 9) / 10];
        boolean isWrapped = wide <= WIDEST_COLUMN && goingOn > 0 && goingOn >= neighbours * LEAST_SHARE_GOING_ON;
        return isWrapped ? wide : 0;
    }

    private boolean goesOn(Line line, Line next) {
        return !Characters.endsSentence(line.span().in(text))
                && Characters.startsLowerCase(next.span().in(text));
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int blank = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !Characters.isLineBreak(text.charAt(i))) {
                continue;
            }
            Span span = Characters.trim(text, start, i);
            if (span.length() > 0) {
                lines.add(new Line(span, span.start() - start, blank, isTabular(text, span)));
                blank = 0;
            } else {
                blank++;
            }
            boolean isPair = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
            i += isPair ? 1 : 0;
            start = i + 1;
        }
        return lines;
    }

    /** Whether a line's words stand in columns with figures or dashes, or it is mostly figures. */
    private static boolean isTabular(String text, Span span) {
        if (span.length() > 2 * WIDEST_COLUMN) {
            return false;
        }
        int gaps = 0;
        int figures = 0;
        int letters = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            boolean isGap = c == '\t' || (c == ' ' && text.charAt(i + 1) == ' ' && text.charAt(i - 1) != ' ');
            gaps += isGap ? 1 : 0;
            figures += Character.isDigit(c) || c == '-' ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        boolean isRule = figures + letters == 0;
        boolean isColumns = gaps >= 2 && figures + letters <= WIDEST_COLUMN && !Characters.endsSentence(span.in(text));
        return isRule || figures > letters || isColumns;
    }
}
