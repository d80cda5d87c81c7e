package org.demarche.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.demarche.archive.ArchiveException;
import org.demarche.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the command line. */
@Command(
        name = "demarche",
        description =
                "Reads news texts, offline, and prints who did what to whom, when, where, and the words that say so.",
        footer = {
            "%nExamples:",
            "  demarche read examples",
            "  demarche read report.txt --published 2015-10-09 --format jsonl",
            "  demarche explain report.txt:405-520",
            "%nExit codes: 0 all was read; 1 something was rejected or failed; 2 the command is wrong."
        })
public final class Main implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    private Main() {}

    /** Runs the command that {@code arguments} give and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess(
                System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
        int exitCode;
        try {
            exitCode = run(terminal, Engine::load, arguments);
        } catch (OutOfMemoryError e) {
            terminal.say("out of memory; give Java more of it, as in DEMARCHE_OPTS=-Xmx4g demarche …");
            exitCode = CommandLine.ExitCode.SOFTWARE;
        }
        System.exit(exitCode);
    }

    /** Runs the command that {@code arguments} give; returns its exit code. */
    static int run(Terminal terminal, Engine engine, String... arguments) {
        CommandLine commands = new CommandLine(new Main());
        commands.addSubcommand(new ReadCommand(terminal, engine));
        commands.addSubcommand(new StatementsCommand(terminal, engine));
        commands.addSubcommand(new ReportCommand(terminal, engine));
        commands.addSubcommand(new ExportCommand(terminal, engine));
        commands.addSubcommand(new CasesCommand(terminal, engine));
        commands.addSubcommand(new ChannelCommand(terminal, engine));
        commands.addSubcommand(new RelationsCommand(terminal, engine));
        commands.addSubcommand(new DisagreementsCommand(terminal, engine));
        commands.addSubcommand(new TimelineCommand(terminal, engine));
        commands.addSubcommand(new ExplainCommand(terminal, engine));
        commands.addSubcommand(new ClassifyCommand(terminal, engine));
        commands.addSubcommand(new EvaluateCommand(terminal, engine));
        commands.addSubcommand(new TextCommand(terminal));
        commands.addSubcommand(new AddCommand(terminal, engine));
        commands.addSubcommand(FeedsCommand.commands(terminal, engine));
        commands.addSubcommand(new SearchCommand(terminal));
        commands.addSubcommand(new ServeCommand(terminal, engine));
        commands.addSubcommand(AccessCommand.commands(terminal));
        commands.addSubcommand(ReviewCommand.commands(terminal));
        commands.addSubcommand(new CommandLine(new RejectedCommand(terminal))
                .addSubcommand(new RejectedCommand.Retry(terminal, engine)));
        commands.addSubcommand(new RereadCommand(terminal, engine));
        commands.addSubcommand(new DoctorCommand(terminal));
        commands.addSubcommand(new DumpCommand(terminal));
        commands.addSubcommand(new LoadCommand(terminal));
        commands.addSubcommand(new CompletionCommand(terminal));
        PrintWriter out = new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8);
        configure(commands, terminal, out);
        commands.setParameterExceptionHandler((e, given) -> refuse(terminal, e));
        commands.setExecutionExceptionHandler((e, command, parsed) -> fail(terminal, e));
        return commands.execute(arguments);
    }

    private static void configure(CommandLine command, Terminal terminal, PrintWriter out) {
        command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
        command.setOut(out);
        command.setErr(terminal.err());
        command.setUsageHelpAutoWidth(false);
        command.setUsageHelpWidth(terminal.columns());
        command.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.hasColour() ? Ansi.ON : Ansi.OFF));
        command.getSubcommands().values().forEach(subcommand -> configure(subcommand, terminal, out));
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "expected a command, such as read");
    }

    private static int refuse(Terminal terminal, ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.say("%s; see %s --help", Optional.ofNullable(e.getMessage()).orElse("the command is wrong"), command);
        return CommandLine.ExitCode.USAGE;
    }

    private static int fail(Terminal terminal, Exception e) throws Exception {
        if (e instanceof Output.ReaderGoneException) {
            return CommandLine.ExitCode.OK;
        }
        if (e instanceof UncheckedIOException
                || e instanceof ArchiveException
                || e instanceof IllegalArgumentException
                || e instanceof LexiconException) {
            terminal.say(String.valueOf(e.getMessage()));
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw e;
    }
}
