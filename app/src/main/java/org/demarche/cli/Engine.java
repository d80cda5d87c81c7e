package org.demarche.cli;

import java.util.concurrent.CompletableFuture;
import org.demarche.actor.Registry;
import org.demarche.event.PredicateLexicon;
import org.demarche.pipeline.Pipeline;
import org.demarche.syntax.ModelCache;
import org.demarche.syntax.ModelNotice;
import org.demarche.syntax.SyntaxParser;

/** Where a command gets the pipeline from, once it is clear that there is something to read. */
interface Engine {
    /** The pipeline, ready to read; {@code terminal} is told what takes time. */
    Pipeline pipeline(Terminal terminal);

    /** Loads the pipeline, its parts side by side. */
    static Pipeline load(Terminal terminal) {
        CompletableFuture<Registry> registry = CompletableFuture.supplyAsync(Registry::read);
        CompletableFuture<PredicateLexicon> lexicon = CompletableFuture.supplyAsync(PredicateLexicon::read);
        SyntaxParser parser = SyntaxParser.load(ModelCache.standard(), notice -> tell(terminal, notice));
        terminal.clearLine();
        return new Pipeline(parser, registry.join(), lexicon.join());
    }

    private static void tell(Terminal terminal, ModelNotice notice) {
        if (!(notice instanceof ModelNotice.Unpacking unpacking)) {
            terminal.say(notice.message());
        } else if (terminal.isErrInteractive()) {
            terminal.replaceLine(notice.message());
        } else if (unpacking.percent() == 0) {
            terminal.say(notice.message());
        }
    }
}
