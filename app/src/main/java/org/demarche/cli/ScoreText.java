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
import org.demarche.score.Score.Share;

/** Scores as people read them. */
final class ScoreText {
    private static final int QUOTE_LENGTH = 110;

    private ScoreText() {}

    /** The figures, then the table by type, then what was missed and what is too much. */
    static String of(Score score) {
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
        return text + table(score) + missed(score) + extra(score);
    }

    private static String table(Score score) {
        StringBuilder table = new StringBuilder("\ntype           P      R     F1  right  reported  in gold\n");
        score.byType()
                .forEach((type, counts) -> table.append(String.format(
                        Locale.ROOT,
                        "%-10s %.3f  %.3f  %.3f  %5d  %8d  %7d\n",
                        type,
                        counts.precision(),
                        counts.recall(),
                        counts.f1(),
                        counts.right(),
                        counts.reported(),
                        counts.expected())));
        return table.toString();
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
