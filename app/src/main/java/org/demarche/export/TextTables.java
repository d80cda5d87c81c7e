package org.demarche.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.record.Claim;
import org.demarche.record.Origin;
import org.demarche.record.Quote;
import org.demarche.record.Speaker;
import org.demarche.record.Story;

/** Tables of what was read: the articles, and who says what in them. */
final class TextTables {
    private TextTables() {}

    private record Said(Story story, int number, Claim claim) {
        Origin origin() {
            return story.origin();
        }
    }

    /** A row for each article. */
    static Table<Story> documents(Content content) {
        return new Table<>(
                "documents",
                "An article. Most documents hold one; a file may hold several.",
                List.of(
                        Column.text("document", "The document's name.", story -> story.origin()
                                .document()),
                        Column.whole(
                                "article",
                                "The article's number in its document, counted from 0.",
                                story -> story.origin().article()),
                        Column.text("title", "The headline.", story -> story.origin()
                                .title()
                                .map(Phrasing::oneLine)
                                .orElse("")),
                        Column.text("outlet", "Who published it.", story -> story.origin()
                                .outlet()
                                .orElse("")),
                        Column.text("url", "Where it was published.", story -> story.origin()
                                .url()
                                .orElse("")),
                        Column.day("published", "The day of publication.", story -> story.origin()
                                .published()),
                        Column.whole(
                                "mentions", "How many reports of events were found in it.", story -> story.reports()
                                        .size()),
                        Column.whole("statements", "How many statements were found in it.", story -> story.claims()
                                .size())),
                content.findings().stories());
    }

    /** A row for each statement. */
    static Table<?> statements(Content content) {
        List<Said> rows = new ArrayList<>();
        for (Story story : content.findings().stories()) {
            for (int i = 0; i < story.claims().size(); i++) {
                rows.add(new Said(story, i, story.claims().get(i)));
            }
        }
        List<Column<Said>> columns = new ArrayList<>();
        columns.add(Column.text(
                "statement",
                "The statement: its document, article and number there.",
                row -> row.origin().key() + "/" + row.number()));
        columns.add(Column.text("document", "The document.", row -> row.origin().document()));
        columns.add(Column.whole(
                "article", "The article's number in it.", row -> row.origin().article()));
        columns.add(Column.whole("sentence", "The sentence's number in the article.", row -> row.claim()
                .sentence()));
        columns.add(Column.text(
                "kind", "The kind of speaker; empty where the text doesn't tell who speaks.", row -> row.claim()
                        .speaker()
                        .map(speaker -> speaker.kind().label())
                        .orElse("")));
        columns.add(Column.text("actor", "The speaker, as in the table of actors.", row -> row.claim()
                .speaker()
                .flatMap(Speaker::who)
                .map(Shared::actor)
                .orElse("")));
        columns.add(Column.text(
                "codes",
                "For whom the speaker acts.",
                row -> String.join(
                        Shared.LIST, row.claim().speaker().map(Speaker::codes).orElse(List.of()))));
        addQuote(columns, "speaker_", "the words that name the speaker", row -> row.claim()
                .speaker()
                .map(Speaker::words));
        addQuote(columns, "cue_", "the words that mark it as said", row -> row.claim()
                .cue());
        columns.add(Column.flag("is_direct", "Whether the content is quoted.", row -> row.claim()
                .isDirect()));
        addQuote(
                columns,
                "",
                "the words that are said",
                row -> Optional.of(row.claim().content()));
        return new Table<>("statements", "Something that somebody says, by an article.", columns, rows);
    }

    /** The columns {@code begin}, {@code end} and {@code text}, each after {@code prefix}. */
    static <T> void addQuote(List<Column<T>> columns, String prefix, String what, Quoting<T> quoting) {
        columns.add(Column.offset(
                prefix + "begin",
                "Where " + what + " begin in the document, in Unicode code points counted from 0.",
                row -> quoting.of(row).map(Quote::begin)));
        columns.add(Column.offset(prefix + "end", "The code point after the last of them.", row -> quoting.of(row)
                .map(Quote::end)));
        columns.add(Column.text(prefix + "text", "The text between the two.", row -> quoting.of(row)
                .map(Quote::text)
                .orElse("")));
    }

    /** Which words of a row are meant. */
    @FunctionalInterface
    interface Quoting<T> {
        /** The words; absent if there are none. */
        Optional<Quote> of(T row);
    }
}
