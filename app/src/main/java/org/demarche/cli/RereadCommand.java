package org.demarche.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.archive.Archive;
import org.demarche.archive.Entry;
import org.demarche.archive.RereadChanges;
import org.demarche.archive.StaleDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche reread}: reads documents again that an older version has read. */
@Command(
        name = "reread",
        description = "Reads documents of the archive again that another version has read, and tells what is different."
                + " Reviews stay. The archive can be used meanwhile; stopped or killed, the next run goes on.",
        footer = {"%nExamples:", "  demarche reread", "  demarche reread --archive desk.db --threads 1"})
final class RereadCommand implements Callable<Integer> {
    private static final int DOCUMENTS_PER_COMMIT = 32;

    private final Terminal terminal;
    private final Engine engine;

    @Mixin
    private ArchiveOption archives = new ArchiveOption();

    @Mixin
    private ActorOptions actors = new ActorOptions();

    @Option(names = "--threads", paramLabel = "N", description = "How many texts to read at a time.")
    private int threads = Runtime.getRuntime().availableProcessors();

    RereadCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        try (Interruption interruption = Interruption.watch();
                Archive archive = archives.open(terminal);
                Output output = new Output(terminal)) {
            List<Long> stale = archive.stale(TextReader.version(actors));
            Run run = new Run(archive, stale.size());
            if (!stale.isEmpty()) {
                run.all(stale, interruption);
            }
            output.print(summary(run.changes));
            run.failures.forEach(terminal::say);
            if (interruption.isAsked()) {
                terminal.say("stopped; run the command again to go on");
            }
            return interruption.isAsked() || !run.failures.isEmpty() ? 1 : 0;
        }
    }

    private static String summary(RereadChanges changes) {
        return String.format(
                        Locale.ROOT,
                        "%,d documents read again: %,d events as before, %,d new, %,d gone, %,d changed%n",
                        changes.documents(),
                        changes.same(),
                        changes.added(),
                        changes.removed(),
                        changes.changed())
                + (changes.kept() == 0
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "%,d of those gone stay, because people have accepted or changed them%n",
                                changes.kept()));
    }

    /** One pass over documents. */
    private final class Run {
        private final Archive archive;
        private final int total;
        private final TextReader reader = new TextReader(terminal, engine, actors);
        private final List<Entry> uncommitted = new ArrayList<>();
        private final List<String> failures = new ArrayList<>();
        private RereadChanges changes = RereadChanges.none();
        private int done;

        Run(Archive archive, int total) {
            this.archive = archive;
            this.total = total;
        }

        /** What came of reading a document again; one of the two is empty. */
        private record Outcome(List<Entry> entries, List<String> failures) {}

        void all(List<Long> stale, Interruption interruption) {
            Iterator<Long> numbers = stale.iterator();
            Iterator<Callable<Outcome>> tasks = new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return numbers.hasNext() && !interruption.isAsked();
                }

                @Override
                public Callable<Outcome> next() {
                    StaleDocument document = archive.stale(numbers.next());
                    return () -> read(document);
                }
            };
            try (Progress progress = new Progress(terminal)) {
                OrderedWork.run(Math.max(1, threads), tasks, outcome -> {
                    uncommitted.addAll(outcome.entries());
                    failures.addAll(outcome.failures());
                    done++;
                    if (uncommitted.size() >= DOCUMENTS_PER_COMMIT) {
                        commit();
                    }
                    progress.show(() -> String.format(Locale.ROOT, "%,d of %,d documents read again", done, total));
                });
            }
            commit();
        }

        private Outcome read(StaleDocument document) {
            try {
                return new Outcome(List.of(reader.read(document.id(), document.input(), document.origin())), List.of());
            } catch (RuntimeException | StackOverflowError e) {
                String line = document.input().name()
                        + ": can't be read again for a mistake in Demarche, and stays as it was; please report it (" + e
                        + ")";
                return new Outcome(List.of(), List.of(line));
            }
        }

        private void commit() {
            if (!uncommitted.isEmpty()) {
                changes = changes.plus(archive.replace(uncommitted));
                uncommitted.clear();
            }
        }
    }
}
