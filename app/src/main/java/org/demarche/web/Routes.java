package org.demarche.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The methods and paths that the server answers below {@code /api/v1}, as the API writes them. */
final class Routes {
    private final List<Route> all = new ArrayList<>();
    private final AnswerCache cache = new AnswerCache(System::nanoTime);
    private final Workbench bench;

    /** Routes to {@code bench}. */
    Routes(Workbench bench) {
        this.bench = bench;
    }

    /** One of them. */
    record Route(HandlerType method, String path, Handler handler) {
        /** As people write it, such as {@code GET /cases/{id}}. */
        String name() {
            return method.name() + " " + path;
        }
    }

    Routes get(String path, Handler handler) {
        all.add(new Route(HandlerType.GET, path, handler));
        return this;
    }

    /** What is made of the snapshot alone. */
    Routes ofSnapshot(String path, Handler handler) {
        return get(path, cache.keeping(this::snapshot, handler));
    }

    private Optional<AnswerCache.Version> snapshot() {
        Snapshot snapshot = bench.live().now();
        return snapshot.isLoading()
                ? Optional.empty()
                : Optional.of(new AnswerCache.Version("snapshot " + snapshot.change(), snapshot::change));
    }

    /**
     * What is made of the archive's documents, readings and reviews alone; while documents come in, as it was some seconds
     * before.
     */
    Routes ofDocuments(String path, Handler handler) {
        return get(
                path,
                cache.keeping(
                        () -> Optional.of(new AnswerCache.Version(
                                "settled " + bench.settled(),
                                () -> bench.read(archive -> archive.catalogue().lastChange()))),
                        handler));
    }

    Routes post(String path, Handler handler) {
        all.add(new Route(HandlerType.POST, path, handler));
        return this;
    }

    Routes delete(String path, Handler handler) {
        all.add(new Route(HandlerType.DELETE, path, handler));
        return this;
    }

    /** All of them. */
    List<Route> all() {
        return List.copyOf(all);
    }

    /** Tells Javalin of them. */
    void register(RoutesConfig config) {
        all.forEach(route -> config.addHttpHandler(route.method(), "/api/v1" + route.path(), route.handler()));
    }
}
