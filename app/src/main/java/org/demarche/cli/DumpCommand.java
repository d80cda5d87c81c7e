package org.demarche.cli;

import java.util.concurrent.Callable;
import org.demarche.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche dump}: prints all of the archive. */
@Command(
        name = "dump",
        description =
                "Prints everything that the archive keeps as lines of JSON: documents with what was read from them,"
                        + " rejections and reviews. Archives that hold the same print the same.",
        footer = {"%nExample:", "  demarche dump | gzip > backup.jsonl.gz"})
final class DumpCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ArchiveOption archives = new ArchiveOption();

    DumpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Archive archive = archives.read();
                Output output = new Output(terminal)) {
            archive.dump(line -> output.print(line + "\n"));
        }
        return 0;
    }
}
