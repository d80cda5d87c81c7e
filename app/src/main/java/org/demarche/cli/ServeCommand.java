package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.demarche.web.Access;
import org.demarche.web.Server;
import org.demarche.web.ServerSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche serve}: serves the archive to browsers and programs. */
@Command(
        name = "serve",
        description =
                "Opens the archive to browsers and programs of this machine: search, read, follow cases, correct, export."
                        + " Paths that are given are added to the archive, as by demarche add, while it answers already.",
        footer = {
            "%nExamples:",
            "  demarche serve examples                          (adds the examples to demarche.db, and serves it)",
            "  demarche serve --archive desk.db --port 8800",
            "  demarche access password anna --role editor --access access.tsv",
            "  demarche serve --archive desk.db --host 0.0.0.0 --access access.tsv --tls desk.p12 \\",
            "    --tls-password-file desk.password --name desk.example.org"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 8700;
    private static final int MOST_PORTS = 65535;
    private static final long MEBIBYTE = 1024 * 1024;

    private final Terminal terminal;
    private final Engine engine;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ArchiveOption archives = new ArchiveOption();

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Texts to add to the archive, as for demarche add.")
    private List<String> paths = List.of();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to listen; ${DEFAULT-VALUE} if not given, 0 for any.")
    private int port = USUAL_PORT;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "The address to listen at; ${DEFAULT-VALUE}, which only this machine reaches, if not given. Others"
                            + " need --access, and --tls or --insecure-http.")
    private String host = "127.0.0.1";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description =
                    "A name by which browsers ask for the server, beside its address; may be given more than once.")
    private List<String> names = List.of();

    @Option(
            names = "--access",
            paramLabel = "FILE",
            description = "Who may use the server, as demarche access writes it; all who reach it if not given.")
    private @Nullable Path access;

    @Option(
            names = "--tls",
            paramLabel = "FILE",
            description = "A PKCS #12 file with a key and its certificate, for HTTPS.")
    private @Nullable Path tls;

    @Option(names = "--tls-password-file", paramLabel = "FILE", description = "A file with the password of that file.")
    private @Nullable Path tlsPassword;

    @Option(
            names = "--insecure-http",
            description = "Speak plain HTTP at an address that others reach; for a server behind one that encrypts.")
    private boolean allowsPlain;

    @Option(
            names = "--allow-private",
            description =
                    "Follow feeds of this machine and the networks around it too, which editors could otherwise make"
                            + " use of.")
    private boolean allowsPrivate;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description =
                    "How many requests a client may send a second; 100 if not given, without end on this machine.")
    private @Nullable Integer rate;

    @Option(
            names = "--upload-limit",
            paramLabel = "MB",
            description = "How much may be uploaded at once; ${DEFAULT-VALUE} if not given.")
    private int uploadMebibytes = 256;

    ServeCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > MOST_PORTS) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "expected a --port from 0 to 65535, found " + port);
        }
        ServerSettings settings = settings();
        prepare();
        ServedTaking taking = new ServedTaking(terminal, engine, archives.file(), allowsPrivate);
        CountDownLatch end = new CountDownLatch(1);
        try (Server server = Server.start(settings, taking, new ServedExports(), Clock.systemUTC(), terminal::say)) {
            Thread closing = new Thread(server::close, "closing");
            Runtime.getRuntime().addShutdownHook(closing);
            terminal.say("serving " + archives.file() + "; press Ctrl-C to end");
            try (Output output = new Output(terminal)) {
                output.print(server.address() + "\n");
            }
            if (!paths.isEmpty()) {
                server.add(paths, () -> {});
            }
            try {
                end.await();
            } finally {
                forget(closing);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    /** The server is closed here, unless the program is ending already. */
    private static void forget(Thread closing) {
        try {
            Runtime.getRuntime().removeShutdownHook(closing);
        } catch (IllegalStateException e) {
            // Its thread closes the server in this very moment.
            return;
        }
    }

    private void prepare() {
        Path file = archives.file();
        if (Files.exists(file) || !paths.isEmpty()) {
            archives.create(terminal).close();
        } else {
            throw new IllegalArgumentException(file
                    + ": no such archive; give texts to make it of, as in demarche serve examples, or --archive FILE");
        }
    }

    private ServerSettings settings() {
        boolean isLocal = ServerSettings.isLocal(host);
        ServerSettings.Limits usual = ServerSettings.Limits.usual(isLocal);
        ServerSettings.Limits limits = new ServerSettings.Limits(
                rate == null ? usual.requestsPerSecond() : Math.max(1, rate),
                usual.loginsPerMinute(),
                usual.bodyBytes(),
                Math.max(1, uploadMebibytes) * MEBIBYTE,
                usual.idle(),
                usual.bytesPerSecond());
        return new ServerSettings(
                archives.file(),
                host,
                port,
                names,
                Optional.ofNullable(access).map(ServeCommand::access),
                Optional.ofNullable(tls).map(this::tls),
                allowsPlain,
                allowsPrivate,
                limits,
                version());
    }

    private static Access access(Path file) {
        return Access.of(file.toString(), lines(file, "demarche access makes one"));
    }

    private ServerSettings.Tls tls(Path keys) {
        if (!Files.isReadable(keys)) {
            throw new IllegalArgumentException(
                    keys + ": can't be read; openssl pkcs12 -export makes such a file of a key and its certificate");
        }
        String password = Optional.ofNullable(tlsPassword)
                .map(file -> lines(file, "write the password of --tls into it"))
                .flatMap(lines -> lines.stream().findFirst())
                .orElse("");
        return new ServerSettings.Tls(keys, password);
    }

    private static List<String> lines(Path file, String advice) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException(file + ": can't be read; " + advice, e));
        }
    }

    private static String version() {
        try {
            return new Version().getVersion()[0].replace("demarche ", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
