package org.demarche.cli;

import static org.demarche.cli.Cli.demarche;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Reads the texts that stand beside a checkout for measuring, where they do. */
class SharedTextsTest {
    private static final Path SHARED = Path.of("..", "..", "shared");

    @Test
    void oneAndTwoThreadsPrintTheSame() {
        Path seeds = SHARED.resolve("seeds");
        assumeTrue(Files.isDirectory(seeds), "skipped: there is no " + seeds);
        String one =
                demarche("read", seeds, "--threads", 1, "--format", "jsonl").out();
        String two =
                demarche("read", seeds, "--threads", 2, "--format", "jsonl").out();
        assertFalse(one.isEmpty());
        assertEquals(one, two);
    }
}
