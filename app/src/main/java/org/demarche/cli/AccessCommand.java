package org.demarche.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.web.Access;
import org.demarche.web.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche access}: says who may use a server. */
@Command(
        name = "access",
        description =
                "Writes down who may use a server: people with passwords, programs with tokens; of both only hashes are kept.",
        footer = {
            "%nExamples:",
            "  demarche access password anna --role editor",
            "  demarche access token nightly --role reader      (prints the token, once)",
            "  demarche access list",
            "  demarche access remove anna",
            "  demarche serve --access access.tsv"
        })
final class AccessCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** With all that can be done. */
    static CommandLine commands(Terminal terminal) {
        CommandLine access = new CommandLine(new AccessCommand());
        access.addSubcommand(new Password(terminal));
        access.addSubcommand(new Token(terminal));
        access.addSubcommand(new Listing(terminal));
        access.addSubcommand(new Remove(terminal));
        return access;
    }

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "expected what to do: password, token, list or remove");
    }

    /** The file that says who may. */
    static final class AccessFile {
        @Option(names = "--access", paramLabel = "FILE", description = "The file; ${DEFAULT-VALUE} if not given.")
        private Path file = Path.of("access.tsv");

        Access read() {
            try {
                return Files.exists(file)
                        ? Access.of(file.toString(), Files.readAllLines(file))
                        : new Access(List.of());
            } catch (IOException e) {
                throw new UncheckedIOException(new IOException(file + ": can't be read; check its permissions", e));
            }
        }

        /** Only its owner may read it. */
        void write(Access access) {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try {
                Files.deleteIfExists(fresh);
                if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                    Files.createFile(
                            fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                } else {
                    Files.createFile(fresh);
                }
                Files.write(fresh, access.lines());
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            } catch (FileAlreadyExistsException e) {
                throw new UncheckedIOException(new IOException(fresh + ": another program writes it; try again", e));
            } catch (IOException e) {
                throw new UncheckedIOException(new IOException(file + ": can't be written; check its folder", e));
            }
        }
    }

    /** Somebody and what they may do. */
    static final class Who {
        @Parameters(paramLabel = "NAME", description = "Who; reviews tell it.")
        private String name = "";

        @Option(
                names = "--role",
                required = true,
                paramLabel = "ROLE",
                description = "reader, who may look, or editor, who may also add and correct.")
        private String role = "";

        @Spec(Spec.Target.MIXEE)
        private @Nullable CommandSpec spec;

        Role role() {
            try {
                return Role.valueOf(role.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new ParameterException(
                        Objects.requireNonNull(spec).commandLine(),
                        "expected reader or editor as --role, found " + role,
                        e);
            }
        }
    }

    /** {@code demarche access password}. */
    @Command(
            name = "password",
            description = "Lets somebody in with a password, which is asked for, or read from standard input.")
    static final class Password implements Callable<Integer> {
        private static final int SHORTEST = 10;

        private final Terminal terminal;

        @Mixin
        private AccessFile file = new AccessFile();

        @Mixin
        private Who who = new Who();

        Password(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            Role role = who.role();
            String password = password();
            if (password.length() < SHORTEST) {
                terminal.say("the password has fewer than " + SHORTEST + " characters; choose a longer one");
                return 1;
            }
            file.write(file.read().with(Access.ofPassword(who.name, role, password)));
            return 0;
        }

        private String password() {
            Console console = terminal.isErrInteractive() ? System.console() : null;
            if (console != null) {
                return new String(console.readPassword("Password: "));
            }
            try {
                String line =
                        new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8)).readLine();
                return Optional.ofNullable(line).orElse("");
            } catch (IOException e) {
                throw new UncheckedIOException("can't read standard input", e);
            }
        }
    }

    /** {@code demarche access token}. */
    @Command(name = "token", description = "Lets a program in with a token, which is printed once and kept nowhere.")
    static final class Token implements Callable<Integer> {
        private final Terminal terminal;

        @Mixin
        private AccessFile file = new AccessFile();

        @Mixin
        private Who who = new Who();

        Token(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            String token = Access.newToken();
            file.write(file.read().with(Access.ofToken(who.name, who.role(), token)));
            try (Output output = new Output(terminal)) {
                output.print(token + "\n");
            }
            return 0;
        }
    }

    /** {@code demarche access list}. */
    @Command(name = "list", description = "Prints who may use the server, separated by tabs.")
    static final class Listing implements Callable<Integer> {
        private final Terminal terminal;

        @Mixin
        private AccessFile file = new AccessFile();

        Listing(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            try (Output output = new Output(terminal)) {
                for (Access.Entry entry : file.read().entries()) {
                    output.print(entry.name() + "\t" + entry.role().label() + "\t"
                            + (entry.isToken() ? "token" : "password") + "\n");
                }
            }
            return 0;
        }
    }

    /** {@code demarche access remove}. */
    @Command(name = "remove", description = "Lets somebody in no more, once the server is started anew.")
    static final class Remove implements Callable<Integer> {
        private final Terminal terminal;

        @Mixin
        private AccessFile file = new AccessFile();

        @Parameters(paramLabel = "NAME", description = "Who.")
        private String name = "";

        Remove(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            Access before = file.read();
            Access after = before.without(name);
            if (after.equals(before)) {
                terminal.say(name + ": isn't in the file; demarche access list tells who is");
                return 1;
            }
            file.write(after);
            return 0;
        }
    }
}
