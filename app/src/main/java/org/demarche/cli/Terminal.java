package org.demarche.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Where the program reads and writes.
 *
 * @param in what {@code -} stands for
 * @param out for results
 * @param err for everything else
 * @param environment the environment variables
 * @param isOutInteractive whether a person watches {@code out}
 * @param isErrInteractive whether a person watches {@code err}
 */
record Terminal(
        InputStream in,
        OutputStream out,
        PrintWriter err,
        Map<String, String> environment,
        boolean isOutInteractive,
        boolean isErrInteractive) {
    /** Erases from the cursor to the line's end, on every terminal in use. */
    private static final String CLEAR = "\u001b[K";

    private static final int USUAL_COLUMNS = 100;
    private static final int FEWEST_COLUMNS = 40;
    private static final int MOST_COLUMNS = 140;

    /** The process's own; the launcher says in system properties what it found out about them. */
    static Terminal ofProcess(InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(
                in,
                out,
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                System.getenv(),
                Boolean.getBoolean("demarche.out.terminal"),
                Boolean.getBoolean("demarche.err.terminal"));
    }

    /** Whether to print in colour (no-color.org). */
    boolean hasColour() {
        boolean isRefused = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return isOutInteractive && !isRefused;
    }

    /** How many characters a line of text may have. */
    int columns() {
        try {
            int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", String.valueOf(USUAL_COLUMNS)));
            return Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, columns));
        } catch (NumberFormatException e) {
            return USUAL_COLUMNS;
        }
    }

    /** Tells the user something that isn't a result, in one line. */
    void say(String message) {
        clearLine();
        err.println("demarche: " + message.replaceAll("\\s*\\R\\s*", " ").strip());
    }

    /** Shows {@code message} in place of the line that was shown so last; for a person only. */
    void replaceLine(String message) {
        if (isErrInteractive) {
            err.print("\r" + CLEAR + "demarche: " + message);
            err.flush();
        }
    }

    /** Takes away the line that {@link #replaceLine} has shown. */
    void clearLine() {
        if (isErrInteractive) {
            err.print("\r" + CLEAR);
            err.flush();
        }
    }

    /** Says it as {@link String#format} does. */
    void say(String format, Object... arguments) {
        say(String.format(Locale.ROOT, format, arguments));
    }
}
