package org.demarche.cli;

import static org.demarche.cli.Cli.demarche;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.cli.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "statements",
                "report",
                "export",
                "cases",
                "channel",
                "relations",
                "disagreements",
                "timeline",
                "explain",
                "classify",
                "evaluate",
                "text",
                "completion",
                "add",
                "search",
                "review",
                "rejected",
                "reread",
                "doctor",
                "dump",
                "load"
            })
    void everyCommandHasHelpWithAnExample(String command) {
        Result result = demarche(command, "--help");
        assertEquals(0, result.exitCode());
        assertTrue(result.out().contains("Usage: demarche " + command), result.out());
        assertTrue(result.out().contains("Example"), result.out());
        assertEquals("", result.err());
    }

    @Test
    void helpNamesAllCommands() {
        Result result = demarche("--help");
        assertEquals(0, result.exitCode());
        assertTrue(result.out().contains("evaluate"), result.out());
        assertTrue(result.out().contains("Exit codes"), result.out());
    }

    @Test
    void versionIsThatOfTheBuild() {
        Result result = demarche("--version");
        assertEquals(0, result.exitCode());
        assertTrue(result.out().matches("demarche \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R"), result.out());
    }

    @Test
    void noCommandIsWrong() {
        refuses("expected a command");
    }

    @Test
    void anUnknownOptionIsWrong() {
        refuses("Unknown option: '--frmat'", "read", "x.txt", "--frmat", "csv");
    }

    @Test
    void aMissingPathIsWrong() {
        refuses("PATH", "read");
    }

    @Test
    void anUnknownFormatIsWrong() {
        refuses("--format", "read", "x.txt", "--format", "xml");
    }

    @Test
    void aDayThatIsNoneIsWrong() {
        refuses("expected a day such as 2015-10-09, found 9.10.2015", "read", "x.txt", "--published", "9.10.2015");
    }

    @Test
    void noThreadsAreWrong() {
        refuses("--threads", "read", "x.txt", "--threads", "0");
    }

    @Test
    void aPlaceWithoutCharactersIsWrong() {
        refuses("report.txt:405-520", "explain", "x.txt");
        refuses("report.txt:405-520", "explain", "x.txt:9-9");
    }

    @Test
    void completionIsAScriptForTheShell() {
        Result result = demarche("completion");
        assertEquals(0, result.exitCode());
        assertTrue(result.out().contains("complete "), "a script");
        assertTrue(result.out().contains("--published"), "its options");
    }

    private static void refuses(String message, Object... arguments) {
        Result result = demarche(arguments);
        assertEquals(2, result.exitCode(), result.err());
        assertEquals("", result.out());
        assertEquals(1, result.messages().size(), result.err());
        assertTrue(result.err().contains(message), result.err());
        assertTrue(result.err().contains("--help"), result.err());
    }
}
