package org.demarche.cli;

import static org.demarche.cli.Cli.demarche;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.cli.Cli.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can't be read is told in one line each, and the rest is read. */
class RejectionTest {
    @TempDir
    private Path folder = Path.of("");

    private Path good = Path.of("");

    @BeforeEach
    void writeGoodText() throws IOException {
        good = write("good.txt", "Israel condemned Iran.".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aMissingFileIsTold() {
        rejects(folder.resolve("missing.txt"), "no such file");
    }

    @Test
    void aDirectoryWithoutArticlesIsTold() throws IOException {
        rejects(Files.createDirectory(folder.resolve("empty")), "no files");
    }

    @Test
    void aBinaryFileIsTold() throws IOException {
        rejects(write("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 1, 2, 3}), "not a text file");
    }

    @Test
    void brokenUtf8IsTold() throws IOException {
        byte[] bytes = "A d\u00e9marche in Gen\u00e8ve, \u00e9 \u00e8 \u00ea.".getBytes(StandardCharsets.UTF_8);
        bytes[0] = (byte) 0xFF;
        rejects(write("broken.txt", bytes), "UTF-8");
    }

    @Test
    void aTextInAnOlderEncodingIsRead() throws IOException {
        byte[] latin = "Israel condemned Iran after talks in Gen\u00e8ve.".getBytes(StandardCharsets.ISO_8859_1);
        Result result = demarche("read", write("latin.txt", latin), "--format", "jsonl");
        assertEquals(0, result.exitCode(), result.err());
        assertEquals(1, result.lines().size(), result.out());
    }

    @Test
    void anEmptyFileIsTold() throws IOException {
        rejects(write("empty.txt", new byte[0]), "no text");
    }

    @Test
    void aBrokenRecordIsToldWithItsLine() throws IOException {
        String records = "{\"id\": \"a\", \"text\": \"Israel condemned Iran.\"}\n{\"id\": \"b\"\n{\"id\": \"c\"}\n";
        Path file = write("records.jsonl", records.getBytes(StandardCharsets.UTF_8));
        Result result = demarche("read", file, "--format", "jsonl");
        assertEquals(1, result.exitCode());
        assertEquals(1, result.lines().size(), result.out());
        assertEquals(2, result.messages().size(), result.err());
        assertTrue(result.messages().get(0).contains("records.jsonl:2"), result.err());
        assertTrue(result.messages().get(1).contains("records.jsonl:3"), result.err());
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws IOException {
        write("a.txt", new byte[0]);
        write("b.txt", new byte[] {0, 1, 2, 0});
        Result result = demarche("read", folder, folder.resolve("missing"), "--format", "jsonl");
        assertEquals(1, result.exitCode());
        assertEquals(3, result.messages().size(), result.err());
        assertEquals(1, result.lines().size(), result.out());
    }

    @Test
    void manyRejectionsAreCountedByReason() throws IOException {
        for (int i = 0; i < 12; i++) {
            write("empty" + i + ".txt", new byte[0]);
        }
        Result result = demarche("read", folder, "--format", "jsonl");
        assertEquals(13, result.messages().size(), result.err());
        assertTrue(result.messages().get(12).contains("12 of 13 rejected: {empty=12}"), result.err());
    }

    private void rejects(Path bad, String reason) {
        Result result = demarche("read", bad, good, "--format", "jsonl");
        assertEquals(1, result.exitCode());
        assertEquals(1, result.messages().size(), result.err());
        assertTrue(result.err().startsWith("demarche: "), result.err());
        assertTrue(result.err().contains(String.valueOf(bad.getFileName())), result.err());
        assertTrue(result.err().contains(reason), result.err());
        assertEquals(1, result.lines().size(), "the good text is read: " + result.out());
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
