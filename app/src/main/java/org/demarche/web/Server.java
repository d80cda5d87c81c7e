package org.demarche.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.demarche.archive.ArchiveException;

/** Serves an archive over HTTP. */
public final class Server implements AutoCloseable {
    private static final String BEGUN = "demarche.begun";
    private static final int TIMEOUT = 408;

    private final ServerSettings settings;
    private final Consumer<String> failures;
    private final Workbench bench;
    private final Routes routes;
    private final PageFiles page = new PageFiles();
    private final Guard guard;
    private final Javalin javalin;

    private Server(ServerSettings settings, Taking taking, Exports exports, Clock clock, Consumer<String> failures) {
        this.settings = settings;
        this.failures = failures;
        this.bench = new Workbench(settings, taking, exports, clock, failures);
        this.routes = new Routes(bench);
        LongSupplier nanos = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        Sessions sessions = new Sessions(nanos);
        this.guard = new Guard(settings, sessions, this::port, nanos);
        new DocumentRoutes(bench).register(routes);
        new NewsRoutes(bench).register(routes);
        new CaseRoutes(bench).register(routes);
        new TimeRoutes(bench).register(routes);
        new PartyRoutes(bench).register(routes);
        new ActorRoutes(bench).register(routes);
        new ReviewRoutes(bench).register(routes);
        new AddingRoutes(bench).register(routes);
        new ExportRoutes(bench).register(routes);
        new ServerRoutes(bench, sessions, guard).register(routes);
        this.javalin = Javalin.create(this::configure);
    }

    /**
     * Starts a server; it answers when this returns, while cases and the like are still being made.
     *
     * @param settings how it is set up; its archive is there
     * @param taking takes texts in
     * @param exports writes findings in other formats
     * @param clock the time
     * @param failures is told in a line what goes wrong while it runs
     * @throws IllegalArgumentException if it can't listen as the settings say
     */
    public static Server start(
            ServerSettings settings, Taking taking, Exports exports, Clock clock, Consumer<String> failures) {
        Server server = new Server(settings, taking, exports, clock, failures);
        try {
            server.javalin.start(settings.host(), settings.port());
        } catch (JavalinBindException e) {
            server.close();
            throw new IllegalArgumentException(
                    settings.host() + ":" + settings.port()
                            + ": another program listens there, or you may not; give another --port",
                    e);
        }
        server.bench.start();
        return server;
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = settings.limits().bodyBytes();
        config.http.defaultContentType = "application/octet-stream";
        config.jetty.multipartConfig.maxTotalRequestSize(settings.limits().uploadBytes(), SizeUnit.BYTES);
        Listening.configure(config.jetty, settings);
        config.routes.before(this::begin);
        routes.register(config.routes);
        config.routes.get("/*", page::answer);
        config.routes.get("/", page::answer);
        config.routes.after(this::end);
        config.routes.error(TIMEOUT, context -> {
            context.header("Connection", "close");
            Answer.problem(
                    context, Problem.of(Problem.Kind.TOO_SLOW, "the body came too slowly; send it again, faster"));
        });
        config.routes.exception(Problem.class, (problem, context) -> Answer.problem(context, problem));
        config.routes.exception(
                HttpResponseException.class, (e, context) -> Answer.problem(context, Problem.ofStatus(e.getStatus())));
        config.routes.exception(
                ArchiveException.class,
                (e, context) ->
                        Answer.problem(context, Problem.of(Problem.Kind.LATER, String.valueOf(e.getMessage()))));
        config.routes.exception(Exception.class, this::mistake);
    }

    private void begin(Context context) {
        context.attribute(BEGUN, System.nanoTime());
        Headers.set(context, settings.tls().isPresent());
        guard.check(context);
    }

    private void end(Context context) {
        Long begun = context.attribute(BEGUN);
        String route = context.endpoints().lastHttpEndpoint() == null
                ? "other"
                : String.valueOf(context.endpoints().lastHttpEndpoint().path);
        long took = begun == null ? 0 : System.nanoTime() - begun;
        bench.metrics().answered(context.method().name(), route, context.statusCode(), took);
    }

    private void mistake(Exception e, Context context) {
        Optional<Problem> known = Uploads.problem(e);
        if (known.isPresent()) {
            Answer.problem(context, known.get());
            return;
        }
        String where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
        failures.accept("a mistake in Demarche; please report it (" + e + where + ")");
        Answer.problem(
                context,
                Problem.of(Problem.Kind.MISTAKE, "a mistake in Demarche; the server has told where, please report it"));
    }

    /** The methods and paths that it answers below {@code /api/v1}, as the API writes them. */
    List<String> routes() {
        return routes.all().stream().map(Routes.Route::name).toList();
    }

    /** The port that it listens at. */
    public int port() {
        return javalin.port();
    }

    /** The address of its page. */
    public String address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return (settings.tls().isPresent() ? "https://" : "http://") + host + ":" + port() + "/";
    }

    /** Adds everything that {@code paths} stand for, while it answers; {@code last} is told how that ended. */
    public void add(List<String> paths, Runnable last) {
        bench.jobs()
                .start(
                        "paths",
                        String.join(" ", paths),
                        System.getProperty("user.name", ""),
                        watch -> bench.taking().add(paths, Optional.empty(), watch),
                        () -> {
                            bench.live().wake();
                            last.run();
                        });
    }

    /** Ends in good order: what is being committed is, and all connections are closed. */
    @Override
    public void close() {
        bench.close();
        try {
            javalin.stop();
        } catch (JavalinException e) {
            throw new UncheckedIOException(new IOException("the server didn't end in good order", e));
        }
    }
}
