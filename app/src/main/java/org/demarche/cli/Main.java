package org.demarche.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Starts the command line. */
@Command(name = "demarche", description = "Reads news texts and prints who did what to whom.")
public final class Main {
    private Main() {}

    /** Runs the command that {@code arguments} give and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess(
                System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
        System.exit(run(terminal, arguments));
    }

    static int run(Terminal terminal, String... arguments) {
        CommandLine commands = new CommandLine(new Main());
        commands.addSubcommand(new ReadCommand(terminal));
        return commands.execute(arguments);
    }
}
