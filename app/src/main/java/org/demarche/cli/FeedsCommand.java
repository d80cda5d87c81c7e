package org.demarche.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.archive.Archive;
import org.demarche.feed.Feed;
import org.demarche.feed.FeedPoller;
import org.demarche.feed.FeedStore;
import org.demarche.feed.Poll;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche feeds}: follows RSS and Atom feeds. */
@Command(
        name = "feeds",
        description = "Follows RSS and Atom feeds; new and changed items go into the archive.",
        footer = {
            "%nExamples:",
            "  demarche feeds add https://www.example.org/world.rss",
            "  demarche feeds poll",
            "  demarche feeds list",
            "  demarche feeds remove https://www.example.org/world.rss"
        })
final class FeedsCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** With all that can be done. */
    static CommandLine commands(Terminal terminal, Engine engine) {
        CommandLine feeds = new CommandLine(new FeedsCommand());
        feeds.addSubcommand(new Add(terminal));
        feeds.addSubcommand(new AllPoll(terminal, engine));
        feeds.addSubcommand(new Listing(terminal));
        feeds.addSubcommand(new Removal(terminal));
        return feeds;
    }

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "expected what to do: add, poll, list or remove");
    }

    /** Which networks feeds may be in. */
    static final class Network {
        @Option(
                names = "--allow-private",
                description = "Fetch from this machine and the networks around it too, which feeds and the redirections"
                        + " of strangers could otherwise make use of.")
        private boolean allowsPrivate;

        FeedPoller poller(FeedStore store) {
            return FeedPoller.english(store, allowsPrivate);
        }
    }

    /** {@code demarche feeds add}. */
    @Command(name = "add", description = "Follows feeds from now on; poll fetches them.")
    static final class Add implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(arity = "1..*", paramLabel = "URL", description = "Addresses of feeds.")
        private List<String> addresses = List.of();

        @Mixin
        private ArchiveOption archives = new ArchiveOption();

        @Mixin
        private Network network = new Network();

        Add(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            try (Archive archive = archives.create(terminal);
                    Output output = new Output(terminal)) {
                FeedStore store = archive.feeds();
                FeedPoller poller = network.poller(store);
                List<String> known = store.feeds().stream().map(Feed::address).toList();
                int refused = 0;
                for (String address : addresses) {
                    Optional<String> refusal = poller.refusal(address);
                    if (known.contains(address)) {
                        output.print(address + ": followed already\n");
                    } else if (refusal.isPresent()) {
                        terminal.say(address + ": " + refusal.get());
                        refused++;
                    } else {
                        store.keep(Feed.of(address));
                        output.print(address + ": followed\n");
                    }
                }
                return refused > 0 ? 1 : 0;
            }
        }
    }

    /** {@code demarche feeds poll}. */
    @Command(name = "poll", description = "Fetches what is new in the feeds that are followed, and adds it.")
    static final class AllPoll implements Callable<Integer> {
        private final Terminal terminal;
        private final Engine engine;

        @Mixin
        private ArchiveOption archives = new ArchiveOption();

        @Mixin
        private Network network = new Network();

        AllPoll(Terminal terminal, Engine engine) {
            this.terminal = terminal;
            this.engine = engine;
        }

        @Override
        public Integer call() {
            try (Archive archive = archives.open(terminal);
                    Output output = new Output(terminal)) {
                List<Feed> feeds = archive.feeds().feeds();
                if (feeds.isEmpty()) {
                    terminal.say("no feed is followed yet; demarche feeds add URL follows one");
                }
                FeedPoller poller = network.poller(archive.feeds());
                Adding adding =
                        new Adding(terminal, archive, new TextReader(terminal, engine), Optional.empty(), () -> false);
                int failures = 0;
                for (Feed feed : feeds) {
                    Poll poll = poller.poll(feed, now(), items -> adding.add(feed.address(), items));
                    failures += poll instanceof Poll.Failed ? 1 : 0;
                    tell(poll, output);
                }
                return failures > 0 || adding.rejected() > 0 ? 1 : 0;
            }
        }

        private void tell(Poll poll, Output output) {
            if (poll instanceof Poll.Failed failed) {
                terminal.say("%s: %s; %s", failed.address(), failed.reason(), FeedHealth.success(failed.succeeded()));
            } else if (poll instanceof Poll.Read read) {
                output.print(read.address() + ": " + read.fresh() + " new, " + read.known() + " known\n");
            } else {
                output.print(poll.address() + ": as it was\n");
            }
        }

        private static Instant now() {
            return Instant.now().truncatedTo(ChronoUnit.SECONDS);
        }
    }

    /** {@code demarche feeds remove}. */
    @Command(name = "remove", description = "Follows feeds no more; what came of them stays in the archive.")
    static final class Removal implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(arity = "1..*", paramLabel = "URL", description = "Addresses of feeds.")
        private List<String> addresses = List.of();

        @Mixin
        private ArchiveOption archives = new ArchiveOption();

        Removal(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            try (Archive archive = archives.open(terminal);
                    Output output = new Output(terminal)) {
                int unknown = 0;
                for (String address : addresses) {
                    if (archive.feeds().forget(address)) {
                        output.print(address + ": followed no more\n");
                    } else {
                        terminal.say(address + ": is not followed; demarche feeds list tells which are");
                        unknown++;
                    }
                }
                return unknown > 0 ? 1 : 0;
            }
        }
    }

    /** {@code demarche feeds list}. */
    @Command(name = "list", description = "Prints the feeds that are followed and how they did, separated by tabs.")
    static final class Listing implements Callable<Integer> {
        private final Terminal terminal;

        @Mixin
        private ArchiveOption archives = new ArchiveOption();

        Listing(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            try (Archive archive = archives.read();
                    Output output = new Output(terminal)) {
                for (Feed feed : archive.feeds().feeds()) {
                    output.print(feed.address() + "\t" + feed.title().orElse("") + "\t" + FeedHealth.of(feed) + "\n");
                }
                return 0;
            }
        }
    }
}
