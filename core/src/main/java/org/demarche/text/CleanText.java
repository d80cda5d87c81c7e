package org.demarche.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The kept parts of an article as one text.
 *
 * @param text paragraphs, separated by empty lines; broken lines are joined
 * @param sentences in text order, without overlap
 * @param offsets leads back to the input
 * @param paragraphs the paragraphs of running text
 */
record CleanText(String text, List<Sentence> sentences, OffsetMap offsets, List<String> paragraphs) {
    private static final String BETWEEN_PARAGRAPHS = "\n\n";

    /** Puts together the blocks that {@code anatomy} keeps. */
    static CleanText of(String input, List<Block> blocks, Anatomy.Result anatomy, SentenceSplitter splitter) {
        OffsetMap.Builder builder = new OffsetMap.Builder(input);
        List<Paragraph> paragraphs = new ArrayList<>();
        int copiedTo = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Part part = anatomy.parts().get(i);
            if (part == Part.DROPPED) {
                continue;
            }
            boolean isJoined = anatomy.joined().get(i);
            String separator = isJoined ? " " : BETWEEN_PARAGRAPHS;
            int start = builder.length() + (copiedTo < 0 ? 0 : separator.length());
            for (Span line : blocks.get(i).lines()) {
                if (copiedTo >= 0) {
                    builder.replace(copiedTo, line.start(), separator);
                }
                builder.copy(line.start(), line.end());
                copiedTo = line.end();
                separator = Layout.joint(input, line);
            }
            int first =
                    isJoined ? paragraphs.remove(paragraphs.size() - 1).span().start() : start;
            paragraphs.add(new Paragraph(part, new Span(first, builder.length())));
        }
        String text = builder.text();
        return new CleanText(text, sentences(text, paragraphs, splitter), builder.offsets(), body(text, paragraphs));
    }

    private record Paragraph(Part part, Span span) {}

    private static List<String> body(String text, List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.part() == Part.BODY)
                .map(paragraph -> paragraph.span().in(text))
                .toList();
    }

    private static List<Sentence> sentences(String text, List<Paragraph> paragraphs, SentenceSplitter splitter) {
        boolean hasOddCapitals = splitter.hasOddCapitals(text);
        List<Sentence> sentences = new ArrayList<>();
        boolean isFirst = true;
        for (Paragraph paragraph : paragraphs) {
            Sentence.Kind kind = kind(paragraph.part());
            if (kind == Sentence.Kind.HEADLINE) {
                sentences.add(new Sentence(sentences.size(), paragraph.span(), kind));
                continue;
            }
            int lead =
                    kind == Sentence.Kind.BODY ? Datelines.end(paragraph.span().in(text), isFirst) : 0;
            isFirst &= kind != Sentence.Kind.BODY;
            Span words =
                    new Span(paragraph.span().start() + lead, paragraph.span().end());
            for (Span span : splitter.split(text, words, hasOddCapitals)) {
                if (kind != Sentence.Kind.CAPTION || !isBracketed(text, span)) {
                    sentences.add(new Sentence(sentences.size(), span, kind));
                }
            }
        }
        return sentences;
    }

    /** Whether the words of {@code span} stand in brackets, as the owner of a picture does below it. */
    private static boolean isBracketed(String text, Span span) {
        char first = text.charAt(span.start());
        char last = text.charAt(span.end() - 1);
        return (first == '(' && last == ')') || (first == '[' && last == ']');
    }

    private static Sentence.Kind kind(Part part) {
        return switch (part) {
            case HEADLINE -> Sentence.Kind.HEADLINE;
            case CAPTION -> Sentence.Kind.CAPTION;
            case BODY, DROPPED -> Sentence.Kind.BODY;
        };
    }
}
