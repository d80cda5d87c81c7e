package org.demarche.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.pipeline.Pipeline;
import org.demarche.web.Taking;

/** Runs commands as a shell would, in this process, and keeps what they print. */
public final class Cli {
    /** The reports that come with the program. */
    public static final Path EXAMPLES = Path.of("..", "examples");

    private byte[] input = {};
    private Map<String, String> environment = Map.of();
    private boolean isInteractive;

    /**
     * What a command did.
     *
     * @param exitCode its exit code
     * @param out what it printed
     * @param err what it said
     */
    public record Result(int exitCode, String out, String err) {
        /** The lines printed. */
        List<String> lines() {
            return out.lines().toList();
        }

        /** The lines said. */
        List<String> messages() {
            return err.lines().toList();
        }
    }

    /** With {@code text} as standard input. */
    Cli given(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** With these environment variables. */
    Cli in(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    /** As if a person watched the output. */
    Cli watched() {
        isInteractive = true;
        return this;
    }

    /** Runs {@code demarche} with {@code arguments}. */
    Result run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input), out, new PrintWriter(err, true), environment, isInteractive, false);
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int exitCode = Main.run(terminal, given -> Loaded.PIPELINE, words);
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    /** Runs {@code demarche} with {@code arguments}, with nothing on standard input. */
    public static Result demarche(Object... arguments) {
        return new Cli().run(arguments);
    }

    /** Takes texts into an archive as the served command does. */
    public static Taking taking(Path archive) {
        Terminal nobody = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new PrintWriter(new StringWriter()),
                Map.of(),
                false,
                false);
        return new ServedTaking(nobody, given -> Loaded.PIPELINE, archive, false);
    }

    private static final class Loaded {
        private static final Pipeline PIPELINE = Engine.load(new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new PrintWriter(new StringWriter()),
                Map.of(),
                false,
                false));
    }
}
