package org.demarche.cli;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.demarche.archive.Archive;
import org.demarche.archive.ArchiveException;
import org.demarche.archive.Checkup;
import org.demarche.feed.Feed;
import org.demarche.syntax.ModelCache;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche doctor}: tells whether all is well. */
@Command(
        name = "doctor",
        description =
                "Checks the archive, its feeds, the language models and the disk, and tells what is wrong and what to"
                        + " do.",
        footer = {"%nExample:", "  demarche doctor --archive desk.db"})
final class DoctorCommand implements Callable<Integer> {
    private static final long MEGABYTE = 1 << 20;
    /** What an archive of some ten thousand texts takes. */
    private static final long LITTLE_SPACE = 500 * MEGABYTE;

    private final Terminal terminal;
    private final List<String> problems = new ArrayList<>();
    private String feeds = "";

    @Mixin
    private ArchiveOption archives = new ArchiveOption();

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        problems.clear();
        feeds = "";
        try (Output output = new Output(terminal)) {
            String reader = ReaderVersion.current();
            output.print("program   " + reader + ", Java " + Runtime.version() + "\n");
            output.print("models    " + models() + "\n");
            output.print("disk      " + disk() + "\n");
            output.print("archive   " + archive(reader));
            output.print(feeds);
            problems.forEach(problem -> output.print("problem   " + problem + "\n"));
            output.print(problems.isEmpty() ? "all is well\n" : problems.size() + " problems\n");
        }
        return problems.isEmpty() ? 0 : 1;
    }

    private String models() {
        ModelCache cache = ModelCache.standard();
        ModelCache.State state = cache.state();
        if (state instanceof ModelCache.State.Ready ready) {
            return cache.file() + ", " + ready.bytes() / MEGABYTE + " MB";
        }
        if (state instanceof ModelCache.State.Damaged damaged) {
            problems.add(cache.file() + " " + damaged.problem() + "; delete it, the next start makes it anew");
            return cache.file() + ", damaged";
        }
        return cache.file() + ", made by the first start that reads";
    }

    private String disk() throws IOException {
        Path folder = archives.file().toAbsolutePath().getParent();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        if (folder == null) {
            return "unknown";
        }
        FileStore store = Files.getFileStore(folder);
        long free = store.getUsableSpace();
        if (free < LITTLE_SPACE) {
            problems.add("only " + free / MEGABYTE + " MB are free in " + folder + "; free some before you add texts");
        }
        return String.format(Locale.ROOT, "%,d MB free in %s", free / MEGABYTE, folder);
    }

    private String archive(String reader) throws IOException {
        Path file = archives.file();
        if (!Files.exists(file)) {
            return file + ", not there yet; demarche add makes it\n";
        }
        try (Archive archive = archives.read()) {
            Checkup checkup = archive.checkup();
            problems.addAll(checkup.problems());
            feeds = feeds(archive.feeds().feeds());
            StringBuilder lines = new StringBuilder();
            lines.append(String.format(
                    Locale.ROOT, "%s, %,d MB, schema %d%n", file, Files.size(file) / MEGABYTE, checkup.schema()));
            checkup.counts()
                    .forEach((table, count) ->
                            lines.append(String.format(Locale.ROOT, "          %,12d %s%n", count, table)));
            for (Map.Entry<String, Long> version : checkup.readers().entrySet()) {
                lines.append(String.format(
                        Locale.ROOT,
                        "          %,12d documents read by %s%s%n",
                        version.getValue(),
                        version.getKey(),
                        version.getKey().equals(reader) ? "" : "; demarche reread reads them again"));
            }
            return lines.toString();
        } catch (ArchiveException e) {
            problems.add(String.valueOf(e.getMessage()));
            return file + "\n";
        }
    }

    /** How each feed did; those that fail are problems. */
    private String feeds(List<Feed> followed) {
        StringBuilder lines = new StringBuilder();
        for (Feed feed : followed) {
            lines.append(lines.isEmpty() ? "feeds     " : "          ")
                    .append(feed.address())
                    .append(": ")
                    .append(FeedHealth.of(feed))
                    .append("\n");
            FeedHealth.advice(feed).ifPresent(advice -> problems.add(feed.address() + ": " + advice));
        }
        return lines.toString();
    }
}
