package org.demarche.cli;

import static org.demarche.cli.Cli.demarche;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.cli.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorOptionsTest {
    private static final String TEXT = "The Zarkhel Front attacked Norwegian troops on Monday.\n";

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void actorsOfAListAreRead() throws IOException {
        Path text = file("text.txt", TEXT);
        Path list = file("list.csv", "name,codes\nZarkhel Front,AFG_OPP\n");
        assertTrue(demarche("read", text).out().contains("→ Norwegian troops (NOR)"));
        Result result = demarche("read", text, "--actors", list);
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains("Zarkhel Front (AFG_OPP) → Norwegian troops (NOR)  ASSAULT"), result.out());
        assertTrue(result.err().contains("list.csv: 1 names and 0 nouns added"), result.err());
    }

    @Test
    void aBadLineIsToldAndTheOthersAreUsed() throws IOException {
        Path text = file("text.txt", TEXT);
        Path list = file("list.txt", "ZARKHEL_FRONT_ [AFGREB]\nBROKEN [af]\n");
        Result result = demarche("read", text, "--actors", list);
        assertTrue(result.out().contains("Zarkhel Front (AFG_OPP)"), result.out());
        assertTrue(result.messages().get(0).contains("list.txt:2: expected a code such as [AFGGOV]"), result.err());
    }

    @Test
    void whatIsNoListStopsTheCommand() throws IOException {
        Path text = file("text.txt", TEXT);
        Result noList = demarche("read", text, "--actors", text);
        assertEquals(1, noList.exitCode());
        assertTrue(noList.err().contains("text.txt:1: expected actors as CSV"), noList.err());
        Result noFile = demarche("read", text, "--actors", folder.resolve("none.csv"));
        assertEquals(1, noFile.exitCode());
        assertTrue(noFile.err().contains("no such file; check the path of --actors"), noFile.err());
    }

    @Test
    void anArchiveRemembersTheListsItWasReadWith() throws IOException {
        Path text = file("text.txt", TEXT);
        Path list = file("list.csv", "name,codes\nZarkhel Front,AFG_OPP\n");
        Path archive = folder.resolve("archive.db");
        assertEquals(
                0, demarche("add", text, "--archive", archive, "--actors", list).exitCode());
        Result same = demarche("reread", "--archive", archive, "--actors", list);
        assertTrue(same.out().startsWith("0 documents read again"), same.out());
        Result without = demarche("reread", "--archive", archive);
        assertTrue(without.out().startsWith("1 documents read again"), without.out());
    }

    @Test
    void annotationsOfBratAreGold() throws IOException {
        file("text.txt", TEXT);
        file(
                "text.ann",
                "T1\tActor 27 43\tNorwegian troops\nT2\tASSAULT 18 26\tattacked\nE1\tASSAULT:T2 Target:T1\nA1\tCode T1 NOR\n");
        Result result = demarche("evaluate", "--gold", folder, "--summary");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().startsWith("mentions  P 1.000  R 1.000"), result.out());
        Files.delete(folder.resolve("text.txt"));
        Result alone = demarche("evaluate", "--gold", folder);
        assertEquals(1, alone.exitCode());
        assertTrue(alone.err().contains("text.ann: there is no text.txt beside it"), alone.err());
    }
}
