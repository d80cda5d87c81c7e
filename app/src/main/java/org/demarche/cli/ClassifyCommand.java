package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.demarche.event.EventType;
import org.demarche.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demarche classify}: says what one marked party does to another. */
@Command(
        name = "classify",
        description =
                "Says of sentences in which two parties are marked what the first does to the second: prints id, tab"
                        + " and type, or - where no word of it is known. What is planned counts as"
                        + " promised or threatened.",
        footer = {
            "%nThe file is tab-separated; its header names at least id and marked_sentence, in which the parties",
            "stand as <s>…</s> and <t>…</t>; a party that isn't named is left unmarked.",
            "%nExample:",
            "  demarche classify --pairs pairs.tsv > types.tsv"
        })
final class ClassifyCommand implements Callable<Integer> {
    private static final String ID = "id";
    private static final String MARKED_SENTENCE = "marked_sentence";

    private final Terminal terminal;
    private final Engine engine;

    @Option(names = "--pairs", required = true, paramLabel = "FILE", description = "The sentences.")
    private Path pairs = Path.of("");

    ClassifyCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        List<String> lines = lines();
        List<String> columns = lines.isEmpty() ? List.of() : fields(lines.get(0));
        int id = columns.indexOf(ID);
        int sentence = columns.indexOf(MARKED_SENTENCE);
        if (id < 0 || sentence < 0) {
            terminal.say("%s: expected a header line with %s and %s, separated by tabs", pairs, ID, MARKED_SENTENCE);
            return 1;
        }
        Pipeline pipeline = engine.pipeline(terminal);
        Tally tally = new Tally();
        try (Output output = new Output(terminal)) {
            int threads = Runtime.getRuntime().availableProcessors();
            OrderedWork.<Row>run(
                    threads,
                    IntStream.range(1, lines.size())
                            .filter(i -> !lines.get(i).isBlank())
                            .<Callable<Row>>mapToObj(
                                    i -> () -> Row.of(pipeline, i + 1, fields(lines.get(i)), id, sentence))
                            .iterator(),
                    row -> {
                        row.problem().ifPresent(problem -> tally.reject(terminal, pairs + ":" + problem));
                        output.print(row.line());
                    });
        }
        return tally.rejected == 0 ? 0 : 1;
    }

    private static final class Tally {
        private int rejected;

        void reject(Terminal terminal, String problem) {
            terminal.say(problem);
            rejected++;
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(pairs);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(pairs + ": no such file; check the path", e);
        } catch (IOException e) {
            throw new UncheckedIOException(pairs + ": can't be read as UTF-8 text (" + e + ")", e);
        }
    }

    /** Fields in quotes have theirs doubled, as spreadsheets write them. */
    private static List<String> fields(String line) {
        return Arrays.stream(line.split("\t", -1))
                .map(field -> field.length() > 1 && field.startsWith("\"") && field.endsWith("\"")
                        ? field.substring(1, field.length() - 1).replace("\"\"", "\"")
                        : field)
                .toList();
    }

    /** What is printed of a row, and what is wrong with it. */
    private record Row(String line, Optional<String> problem) {
        static Row of(Pipeline pipeline, int number, List<String> fields, int id, int sentence) {
            if (fields.size() <= Math.max(id, sentence)) {
                return new Row("", Optional.of(number + ": expected as many fields as the header has"));
            }
            Optional<MarkedPair> pair = MarkedPair.of(fields.get(sentence));
            Optional<EventType> type =
                    pair.flatMap(marked -> pipeline.classify(marked.sentence(), marked.source(), marked.target()));
            return new Row(
                    fields.get(id) + "\t" + type.map(EventType::name).orElse("-") + "\n",
                    pair.isPresent() ? Optional.empty() : Optional.of(number + ": expected <s>…</s> and <t>…</t>"));
        }
    }
}
