package org.demarche.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.demarche.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code demarche load}: takes a dump into an archive. */
@Command(
        name = "load",
        description =
                "Takes what demarche dump has printed into the archive, all of it or nothing. What is there already is"
                        + " passed over.",
        footer = {"%nExample:", "  demarche load backup.jsonl.gz --archive new.db"})
final class LoadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ArchiveOption archives = new ArchiveOption();

    @Parameters(paramLabel = "DUMP", description = "A dump's file, gzipped or not; - is standard input.")
    private String dump = "-";

    LoadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (InputStream content = dump.equals("-") ? terminal.in() : Files.newInputStream(Path.of(dump));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(unpacked(content), StandardCharsets.UTF_8));
                Archive archive = archives.create(terminal);
                Output output = new Output(terminal)) {
            Archive.LoadCounts counts = archive.load(dump, lines);
            output.print(String.format(
                    Locale.ROOT, "%,d documents loaded, %,d there already\n", counts.added(), counts.known()));
        } catch (IOException e) {
            throw new UncheckedIOException(dump + ": can't be opened; check the path (" + e.getMessage() + ")", e);
        }
        return 0;
    }

    private static InputStream unpacked(InputStream content) throws IOException {
        InputStream buffered = new BufferedInputStream(content, 1 << 16);
        buffered.mark(2);
        byte[] magic = buffered.readNBytes(2);
        buffered.reset();
        boolean isGzip = magic.length == 2 && magic[0] == (byte) 0x1F && magic[1] == (byte) 0x8B;
        return isGzip ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }
}
