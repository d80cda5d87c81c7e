package org.demarche.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code score/expected.txt} is what the annotation guidelines' scoring script printed for {@code score/reported.jsonl}
 * and the gold files beside it.
 */
class ScorerTest {
    private static final Path FOLDER = Path.of("src/test/resources/score");

    @Test
    void figuresAreThoseOfTheGuidelinesScript() throws IOException {
        List<String> expected = Files.readAllLines(FOLDER.resolve("expected.txt"));
        assertEquals(expected, lines(score()));
    }

    @Test
    void everyReportIsRightOrExtraOrOptional() throws IOException {
        Score score = score();
        assertEquals(
                score.mentions().reported(),
                score.mentions().right() + score.extra().size());
        assertEquals(
                score.mentions().expected(),
                score.mentions().right() + score.missed().size());
    }

    @Test
    void typesAddUpToTheWhole() throws IOException {
        Score score = score();
        Score.Counts sum = score.byType().values().stream()
                .map(Score.Measures::mentions)
                .reduce(new Score.Counts(0, 0, 0), Score.Counts::plus);
        assertEquals(score.mentions(), sum);
    }

    @Test
    void nothingReportedScoresZeroAndBreaksNothing() throws IOException {
        Score score = Scorer.score(gold(), List.of());
        assertEquals(0, score.mentions().f1());
        assertEquals(0, score.mentions().precision());
        assertEquals(score.mentions().expected(), score.missed().size());
    }

    @Test
    void aGoldFileThatLacksAFieldIsNamed() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> ScoreJson.gold("x.json", "{\"document\": \"x.txt\", \"mentions\": [{\"type\": \"AID\"}]}"));
        assertEquals("x.json: expected a field \"begin\" in each event", e.getMessage());
    }

    private static Score score() throws IOException {
        List<ReportedMention> reported = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("reported.jsonl"))) {
            reported.add(ScoreJson.reported("reported.jsonl", line));
        }
        return Scorer.score(gold(), reported);
    }

    private static List<GoldDocument> gold() throws IOException {
        List<GoldDocument> gold = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER.resolve("gold"))) {
            for (Path file : files.sorted().toList()) {
                ScoreJson.gold(file.toString(), Files.readString(file)).ifPresent(gold::add);
            }
        }
        return gold;
    }

    private static List<String> lines(Score score) {
        List<String> lines = new ArrayList<>();
        Score.Counts mentions = score.mentions();
        lines.add(String.format(
                Locale.ROOT,
                "mentions  P %.3f  R %.3f  F1 %.3f   (%d right, %d reported, %d in gold)",
                mentions.precision(),
                mentions.recall(),
                mentions.f1(),
                mentions.right(),
                mentions.reported(),
                mentions.expected()));
        lines.add(String.format(
                Locale.ROOT,
                "pairs     F1 %.3f   (actors right, type aside)",
                score.pairs().f1()));
        for (Map.Entry<Score.Field, Score.Share> field : score.fields().entrySet()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-13s %.3f   (%d of %d matched)",
                    field.getKey().label(),
                    field.getValue().value(),
                    field.getValue().right(),
                    field.getValue().all()));
        }
        return lines;
    }
}
