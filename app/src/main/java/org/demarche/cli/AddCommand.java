package org.demarche.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche add}: takes texts into the archive. */
@Command(
        name = "add",
        description = "Takes texts into the archive, reads them, and keeps what they report. What is there already is"
                + " passed over; killed at any moment, the next run goes on.",
        footer = {
            "%nExamples:",
            "  demarche add examples",
            "  demarche add reports/ --archive desk.db",
            "  zcat news.jsonl.gz | demarche add -",
            "  demarche add today.txt --cases"
        })
final class AddCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine engine;

    @Mixin
    private ArchiveOption archives = new ArchiveOption();

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private ActorOptions actors = new ActorOptions();

    @Option(
            names = "--cases",
            description =
                    "Tell what the new texts change in cases. All that is in the archive is looked at first, some seconds for"
                            + " 20,000 texts.")
    private boolean tellsCases;

    AddCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        int threads = inputs.threads();
        try (Interruption interruption = Interruption.watch();
                Archive archive = archives.create(terminal)) {
            TextReader reader = new TextReader(terminal, engine, actors);
            Adding adding = new Adding(terminal, archive, reader, inputs.published(), interruption::isAsked);
            Optional<CaseChanges> cases = tellsCases ? Optional.of(new CaseChanges(archive)) : Optional.empty();
            Tally tally = adding.run(archives.without(inputs.all()), threads);
            try (Output output = new Output(terminal)) {
                output.print(
                        tally.summary() + "\n" + cases.map(CaseChanges::lines).orElse(""));
            }
            if (tally.isStopped) {
                terminal.say("stopped; run the command again to go on");
            }
            return tally.rejected + tally.rejectedBefore > 0 || tally.isStopped ? 1 : 0;
        }
    }
}
