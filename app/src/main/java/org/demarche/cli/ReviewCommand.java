package org.demarche.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.demarche.archive.Archive;
import org.demarche.archive.Review;
import org.demarche.archive.ReviewRequest;
import org.demarche.archive.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche review}: says what is right and wrong in the archive. */
@Command(
        name = "review",
        description =
                "Says which events and actors of the archive are right, wrong, the same or different. Each change is"
                        + " logged, can be undone, and stays when documents are read again.",
        footer = {
            "%nExamples:",
            "  demarche search Muscat --events                 (tells the ids of events)",
            "  demarche review accept 0291090201938459",
            "  demarche review reject 02910902 --because 'a film, not an attack'",
            "  demarche review edit 02910902 --type REQUEST --target IRQ",
            "  demarche review merge iraq-gov '~baghdad authorities'",
            "  demarche review log",
            "  demarche review undo 5f0c1a22"
        })
final class ReviewCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** With all that can be said. */
    static CommandLine commands(Terminal terminal) {
        CommandLine review = new CommandLine(new ReviewCommand());
        review.addSubcommand("accept", new Change(terminal, (call, request) -> call.archive()
                .judge(Verdict.ACCEPT, call.references(), request)));
        review.addSubcommand("reject", new Change(terminal, (call, request) -> call.archive()
                .judge(Verdict.REJECT, call.references(), request)));
        review.addSubcommand(
                "merge", new Change(terminal, (call, request) -> call.archive().merge(call.references(), request)));
        review.addSubcommand("split", new Split(terminal));
        review.addSubcommand("edit", new ReviewEditCommand(terminal));
        review.addSubcommand("undo", new Change(terminal, (call, request) -> call.references().stream()
                .flatMap(id -> call.archive().undo(id, request).stream())
                .toList()));
        review.addSubcommand("log", new Log(terminal));
        return review;
    }

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "expected what to do, such as accept or log");
    }

    /** Who reviews, and why. */
    static final class By {
        @Option(names = "--by", paramLabel = "WHO", description = "Who says so; you, if not given.")
        private String who = System.getProperty("user.name", "");

        @Option(names = "--because", paramLabel = "WHY", description = "Why; it is kept in the log.")
        private String why = "";

        ReviewRequest request() {
            return new ReviewRequest(
                    who, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), why);
        }
    }

    /** Tells what was taken down. */
    static void tell(Terminal terminal, List<Review> reviews) {
        try (Output output = new Output(terminal)) {
            reviews.forEach(review -> output.print(line(review, false)));
        }
    }

    private static String line(Review review, boolean isUndone) {
        String subjects = String.join(
                " ", review.subjects().stream().map(Review.Subject::id).toList());
        String change = review.change().equals("{}") ? "" : " " + review.change();
        String reason = review.reason().isEmpty() ? "" : ": " + review.reason();
        return Words.onOneLine(review.id() + "  " + review.at() + "  " + review.reviewer() + "  "
                        + review.verdict().label() + " " + subjects + change + reason + (isUndone ? " (undone)" : ""))
                + "\n";
    }

    private record Call(Archive archive, List<String> references) {}

    /** A change of events, actors or reviews that needs only their ids. */
    @Command(
            description = "Says so of events or actors; see demarche review --help.",
            footer = {"%nExample:", "  demarche review accept 0291090201938459 --because 'checked with the ministry'"})
    private static final class Change implements Callable<Integer> {
        private final Terminal terminal;
        private final BiFunction<Call, ReviewRequest, List<Review>> change;

        @Mixin
        private ArchiveOption archives = new ArchiveOption();

        @Mixin
        private By by = new By();

        @Parameters(
                arity = "1..*",
                paramLabel = "ID",
                description =
                        "Events or their reports, by id or its beginning; actors by id or name; for undo reviews by id.")
        private List<String> references = List.of();

        Change(Terminal terminal, BiFunction<Call, ReviewRequest, List<Review>> change) {
            this.terminal = terminal;
            this.change = change;
        }

        @Override
        public Integer call() {
            try (Archive archive = archives.open(terminal)) {
                tell(terminal, change.apply(new Call(archive, references), by.request()));
            }
            return 0;
        }
    }

    /** {@code demarche review split}. */
    @Command(
            description = "Says that reports tell happenings of their own, or that an actor is somebody else in some"
                    + " documents.",
            footer = {
                "%nExamples:",
                "  demarche review split 0291090201938459",
                "  demarche review split '~abu ali' --document 30add501 --as 'Abu Ali of Idlib'"
            })
    private static final class Split implements Callable<Integer> {
        private final Terminal terminal;

        @Mixin
        private ArchiveOption archives = new ArchiveOption();

        @Mixin
        private By by = new By();

        @Parameters(arity = "1..*", paramLabel = "ID", description = "Reports of events, or one actor.")
        private List<String> references = List.of();

        @Option(
                names = "--document",
                paramLabel = "ID",
                description = "A document in which the actor is somebody else; may be given more than once.")
        private List<String> documents = List.of();

        @Option(names = "--as", paramLabel = "NAME", description = "What to call that actor.")
        private String name = "";

        @Spec
        private @Nullable CommandSpec spec;

        Split(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            if (documents.isEmpty() != name.isEmpty() || (!documents.isEmpty() && references.size() != 1)) {
                throw new ParameterException(
                        Objects.requireNonNull(spec).commandLine(),
                        "to split an actor, give one actor, --document and --as");
            }
            try (Archive archive = archives.open(terminal)) {
                tell(
                        terminal,
                        documents.isEmpty()
                                ? archive.split(references, by.request())
                                : archive.split(references.get(0), documents, name, by.request()));
            }
            return 0;
        }
    }

    /** {@code demarche review log}. */
    @Command(
            description = "Prints who changed what, when and why, oldest first.",
            footer = {"%nExample:", "  demarche review log"})
    private static final class Log implements Callable<Integer> {
        private final Terminal terminal;

        @Mixin
        private ArchiveOption archives = new ArchiveOption();

        Log(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            try (Archive archive = archives.read();
                    Output output = new Output(terminal)) {
                List<Review> reviews = archive.reviews();
                Set<String> undone = Archive.undone(reviews);
                reviews.forEach(review -> output.print(line(review, undone.contains(review.id()))));
            }
            return 0;
        }
    }
}
