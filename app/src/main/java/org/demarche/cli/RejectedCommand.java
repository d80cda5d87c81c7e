package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.archive.Archive;
import org.demarche.archive.Rejection;
import org.demarche.contract.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche rejected}: lists what could not be read, and tries again. */
@Command(
        name = "rejected",
        description = "Lists what could not be taken into the archive, with the reason.",
        footer = {"%nExamples:", "  demarche rejected", "  demarche rejected retry"})
final class RejectedCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ArchiveOption archives = new ArchiveOption();

    @Option(names = "--json", description = "Print a rejection a line, as JSON.")
    private boolean isJson;

    RejectedCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Archive archive = archives.read();
                Output output = new Output(terminal)) {
            archive.rejected().forEach(rejection -> output.print(line(rejection)));
        }
        return 0;
    }

    /** The line that tells of {@code rejection}, with the folders in which it is. */
    static String located(Rejection rejection) {
        String message = rejection.message();
        String name = Sources.name(Path.of(rejection.origin()));
        String folder = rejection.origin().substring(0, rejection.origin().length() - name.length());
        String line = message.startsWith(name)
                ? folder + message
                : (message.contains(rejection.origin()) ? "" : rejection.origin() + ": ") + message;
        return Words.onOneLine(line);
    }

    private String line(Rejection rejection) {
        if (!isJson) {
            return located(rejection) + "\n";
        }
        return Json.object(json -> {
                    json.writeStringField("origin", rejection.origin());
                    json.writeStringField("name", rejection.name());
                    json.writeStringField("reason", rejection.reason());
                    json.writeStringField("message", rejection.message());
                })
                + "\n";
    }

    /** {@code demarche rejected retry}. */
    @Command(
            name = "retry",
            description = "Tries to read again what could not be read.",
            footer = {"%nExample:", "  demarche rejected retry"})
    static final class Retry implements Callable<Integer> {
        private final Terminal terminal;
        private final Engine engine;

        @Mixin
        private ArchiveOption archives = new ArchiveOption();

        @Option(names = "--threads", paramLabel = "N", description = "How many texts to read at a time.")
        private int threads = Runtime.getRuntime().availableProcessors();

        Retry(Terminal terminal, Engine engine) {
            this.terminal = terminal;
            this.engine = engine;
        }

        @Override
        public Integer call() {
            try (Interruption interruption = Interruption.watch();
                    Archive archive = archives.open(terminal);
                    Output output = new Output(terminal)) {
                boolean isWhole = true;
                for (Optional<LocalDate> published : archive.rejected().stream()
                        .map(Rejection::published)
                        .distinct()
                        .toList()) {
                    Adding adding = new Adding(
                            terminal, archive, new TextReader(terminal, engine), published, interruption::isAsked);
                    Tally tally = adding.readingAll()
                            .run(archives.without(sources(archive, published)), Math.max(1, threads));
                    output.print(tally.summary() + "\n");
                    isWhole &= tally.rejected == 0 && !tally.isStopped;
                }
                return isWhole ? 0 : 1;
            }
        }

        /** The files that were read with {@code published} and of which something was rejected. */
        private static Sources sources(Archive archive, Optional<LocalDate> published) {
            Set<String> feeds = new HashSet<>();
            archive.feeds().feeds().forEach(feed -> feeds.add(feed.address()));
            List<String> present = new ArrayList<>();
            List<Sources.Problem> problems = new ArrayList<>();
            archive.rejected().stream()
                    .filter(rejection -> rejection.published().equals(published))
                    .map(Rejection::origin)
                    .distinct()
                    .forEach(origin -> {
                        Path path = Path.of(origin);
                        if (Files.isRegularFile(path) || Files.isDirectory(path)) {
                            present.add(origin);
                        } else {
                            String line = origin + ": " + remedy(origin, feeds);
                            problems.add(new Sources.Problem(path, line, false));
                        }
                    });
            Sources found = Sources.all(present);
            problems.addAll(found.problems());
            return new Sources(found.files(), problems, false);
        }

        private static String remedy(String origin, Set<String> feeds) {
            if (origin.equals("-")) {
                return "came from standard input, which can't be tried again; give it anew";
            }
            return feeds.contains(origin)
                    ? "is a feed; demarche feeds poll takes its items once they change"
                    : "is not there to be tried again; add it from where it is now";
        }
    }
}
