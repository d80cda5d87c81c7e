package org.demarche.cli;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.score.ReportedMention;
import org.demarche.score.Score;
import org.demarche.score.Score.Counts;
import org.demarche.score.Score.Field;
import org.demarche.score.Score.Measures;
import org.demarche.score.Score.Share;

/** Scores as people read them. */
final class ScoreText {
    private static final int QUOTE_LENGTH = 110;
    private static final int HEADING = 5;

    private ScoreText() {}

    /** The figures of everything, then tables by confidence, type and document. */
    static String figures(Score score) {
        StringBuilder text = new StringBuilder();
        Counts mentions = score.mentions();
        text.append(String.format(
                Locale.ROOT,
                "mentions  P %.3f  R %.3f  F1 %.3f   (%d right, %d reported, %d in gold)\n",
                mentions.precision(),
                mentions.recall(),
                mentions.f1(),
                mentions.right(),
                mentions.reported(),
                mentions.expected()));
        text.append(String.format(
                Locale.ROOT,
                "pairs     F1 %.3f   (actors right, type aside)\n",
                score.pairs().f1()));
        for (Map.Entry<Field, Share> field : score.fields().entrySet()) {
            Share share = field.getValue();
            text.append(String.format(
                    Locale.ROOT,
                    "%-13s %.3f   (%d of %d matched)\n",
                    field.getKey().label(),
                    share.value(),
                    share.right(),
                    share.all()));
        }
        return text
                + levels(score)
                + table("type", score.byType(), score)
                + table("document", score.byDocument(), score);
    }

    /** The events that were missed, then those that are too much. */
    static String mistakes(Score score) {
        return missed(score) + extra(score);
    }

    private static String levels(Score score) {
        StringBuilder table = new StringBuilder("\nconfidence        P  right  reported\n");
        score.byLevel()
                .forEach((level, share) -> table.append(String.format(
                        Locale.ROOT,
                        "%-6s ≥ %.1f  %.3f  %5d  %8d\n",
                        level.label(),
                        level.least(),
                        share.value(),
                        share.right(),
                        share.all())));
        return table.toString();
    }

    /** One line for each of {@code rows}, then one for all; shares of nothing are left blank. */
    private static String table(String title, Map<String, Measures> rows, Score score) {
        int width = rows.keySet().stream().mapToInt(String::length).reduce(title.length(), Math::max);
        String format = "%-" + width + "s";
        StringBuilder table = new StringBuilder("\n" + String.format(format, title) + "      P      R     F1  pairs");
        for (Field field : Field.values()) {
            table.append(String.format(
                    "  %5s",
                    field.label().substring(0, Math.min(HEADING, field.label().length()))));
        }
        table.append("  right  reported  in gold\n");
        rows.forEach(
                (name, measures) -> table.append(String.format(format, name)).append(row(measures)));
        return table.append(String.format(format, "all"))
                .append(row(score.all()))
                .toString();
    }

    private static String row(Measures measures) {
        Counts mentions = measures.mentions();
        StringBuilder row = new StringBuilder();
        row.append(share(new Share(mentions.right(), mentions.reported())));
        row.append(share(new Share(mentions.right(), mentions.expected())));
        row.append(share(new Share(2 * mentions.right(), mentions.reported() + mentions.expected())));
        Counts pairs = measures.pairs();
        row.append(share(new Share(2 * pairs.right(), pairs.reported() + pairs.expected())));
        measures.fields().values().forEach(field -> row.append(share(field)));
        return row + String.format("  %5d  %8d  %7d\n", mentions.right(), mentions.reported(), mentions.expected());
    }

    private static String share(Share share) {
        return share.all() == 0 ? "       " : String.format(Locale.ROOT, "  %.3f", share.value());
    }

    private static String missed(Score score) {
        StringBuilder lines = new StringBuilder("\nmissed\n");
        for (Score.Missed missed : score.missed()) {
            lines.append(line(
                    missed.document(),
                    String.join("/", missed.mention().types()),
                    missed.mention().source(),
                    missed.mention().target(),
                    missed.mention().quote()));
        }
        return lines.toString();
    }

    private static String extra(Score score) {
        StringBuilder lines = new StringBuilder("\nextra\n");
        score.extra().stream()
                .sorted(Comparator.comparing(ReportedMention::document).thenComparing(ReportedMention::begin))
                .forEach(extra -> lines.append(
                        line(extra.document(), extra.type(), extra.source(), extra.target(), extra.text())));
        return lines.toString();
    }

    private static String line(String document, String type, Set<String> source, Set<String> target, String words) {
        String quote = Words.onOneLine(words);
        String shown = quote.length() > QUOTE_LENGTH ? quote.substring(0, QUOTE_LENGTH) + "…" : quote;
        return String.format("  %s  %-9s %s → %s: “%s”\n", document, type, codes(source), codes(target), shown);
    }

    private static String codes(Set<String> codes) {
        return codes.isEmpty() ? "—" : String.join(", ", new TreeSet<>(codes));
    }
}
