package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.archive.Archive;
import org.demarche.archive.CurrentStories;
import org.demarche.archive.ReportFilter;
import org.demarche.archive.SearchFilter;
import org.demarche.pipeline.Findings;
import org.demarche.pipeline.FindingsFilter;
import org.demarche.pipeline.Pipeline;
import org.demarche.pipeline.Stories;
import org.demarche.pipeline.Surveyor;
import org.demarche.record.Story;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** A command on what texts amount to together: those of files that it reads, or those of an archive. */
abstract class SurveyCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine engine;
    private final int leading;

    @Mixin
    private SurveyOptions options = new SurveyOptions();

    @Mixin
    private ActorOptions actors = new ActorOptions();

    SurveyCommand(Terminal terminal, Engine engine) {
        this(terminal, engine, 0);
    }

    /** For a command that takes {@code leading} arguments before its paths. */
    SurveyCommand(Terminal terminal, Engine engine, int leading) {
        this.terminal = terminal;
        this.engine = engine;
        this.leading = leading;
    }

    /** Does its work with {@code findings}, which {@code filter} has chosen. */
    abstract void take(Findings findings, SearchFilter filter);

    /** Looks at what was given before anything is read, which takes long. */
    void check() {}

    /** The arguments before the paths; fewer if not so many were given. */
    final List<String> arguments() {
        return options.leading(leading);
    }

    /** That the command is wrong, and why. */
    final ParameterException wrong(String message) {
        return options.wrong(message);
    }

    @Override
    public final Integer call() {
        check();
        if (!options.isOfFiles(leading)) {
            survey(archived());
            return 0;
        }
        Batch batch = options.batch(terminal, leading);
        if (!batch.isEmpty()) {
            survey(read(batch));
        }
        return batch.exitCode();
    }

    private List<Story> read(Batch batch) {
        Pipeline pipeline = actors.pipeline(engine, terminal);
        List<Story> stories = new ArrayList<>();
        batch.run(input -> Stories.of(input, pipeline.read(input)), stories::addAll);
        return stories;
    }

    private List<Story> archived() {
        try (Archive archive = Archive.read(options.archive())) {
            return CurrentStories.of(archive);
        }
    }

    private void survey(List<Story> stories) {
        SearchFilter filter = options.filter();
        Findings all = new Surveyor().survey(stories);
        take(filter.isNone() ? all : FindingsFilter.read().only(all, ReportFilter.of(filter)), filter);
    }

    final Terminal terminal() {
        return terminal;
    }
}
