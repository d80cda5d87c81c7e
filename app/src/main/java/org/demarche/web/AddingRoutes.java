package org.demarche.web;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.archive.Archive;
import org.demarche.archive.Rejection;
import org.demarche.contract.Json;
import org.demarche.feed.Feed;
import org.demarche.feed.FeedPoller;
import org.demarche.feed.FeedStore;

/** Takes in files and feeds, and tells what became of them. */
final class AddingRoutes {
    /** A name without folders, as file systems of all kinds take it. */
    private static final Pattern FILE_NAME =
            Pattern.compile("[^\\p{Cntrl}/\\\\:*?\"<>|.][^\\p{Cntrl}/\\\\:*?\"<>|]{0,199}");

    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;
    private static final int ADDRESS_LENGTH = 2000;
    private static final int MOST_FILES = 10_000;

    private final Workbench bench;

    AddingRoutes(Workbench bench) {
        this.bench = bench;
    }

    void register(Routes routes) {
        routes.get("/ingest", this::jobs)
                .post("/ingest", this::upload)
                .get("/ingest/{id}", this::job)
                .delete("/ingest/{id}", this::stop)
                .get("/feeds", this::feeds)
                .post("/feeds", this::follow)
                .post("/feeds/poll", this::poll)
                .get("/rejected", this::rejected);
    }

    private void jobs(Context context) {
        new Question(context).end();
        List<Job> all = bench.jobs().all();
        Answer.json(context, json -> Json.list(json, "jobs", all, (one, job) -> job.write(one)));
    }

    private void job(Context context) {
        new Question(context).end();
        Job job = bench.jobs().of(context.pathParam("id"));
        Answer.json(context, job::write);
    }

    private void stop(Context context) {
        new Question(context).end();
        Job job = bench.jobs().stop(context.pathParam("id"));
        context.status(ACCEPTED);
        Answer.json(context, job::write);
    }

    private void started(Context context, Job job) {
        context.status(ACCEPTED).header("Location", "/api/v1/ingest/" + job.id());
        bench.live().wake();
        Answer.json(context, job::write);
    }

    private void upload(Context context) {
        Question question = new Question(context);
        Optional<LocalDate> published = question.first("published");
        question.end();
        if (!context.isMultipartFormData()) {
            throw Problem.of(Problem.Kind.MEDIA_TYPE, "send files as multipart/form-data, each as a part called file");
        }
        List<UploadedFile> files = context.uploadedFiles("file");
        if (files.isEmpty() || files.size() > MOST_FILES) {
            throw Problem.wrong("file", "expected 1 to " + MOST_FILES + " files; send each as a part called file");
        }
        files.forEach(file -> checkName(file.filename()));
        String by = Guard.editor(context).name();
        Path folder = folder();
        try {
            for (UploadedFile file : files) {
                keep(file, folder);
            }
        } catch (IOException | Problem e) {
            remove(folder);
            throw e instanceof Problem problem
                    ? problem
                    : Problem.of(
                            Problem.Kind.LATER,
                            "the files can't be kept: " + e.getMessage() + "; look for room on the disk");
        }
        String name = files.size() == 1 ? files.get(0).filename() : files.size() + " files";
        Job job = bench.jobs()
                .start(
                        "upload",
                        name,
                        by,
                        watch -> bench.taking().upload(folder, published, watch),
                        () -> remove(folder));
        started(context, job);
    }

    private static void checkName(String name) {
        if (!FILE_NAME.matcher(name).matches()) {
            throw Problem.wrong(
                    "file", "the name of a file holds folders or signs that names don't have; give it a plain name");
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("demarche-upload");
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for uploads can be made; look for room on the disk", e);
        }
    }

    private static void keep(UploadedFile file, Path folder) throws IOException {
        Path place = folder.resolve(file.filename()).normalize();
        // The name was looked at; this holds even if a file system reads names in its own way.
        if (!folder.equals(place.getParent()) || Files.exists(place)) {
            throw Problem.wrong("file", "two files have the same name; send them one after the other");
        }
        try (InputStream content = file.content()) {
            Files.copy(content, place);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": can't be removed; remove it by hand", e);
        }
    }

    private void feeds(Context context) {
        new Question(context).end();
        List<Feed> feeds = bench.read(archive -> archive.feeds().feeds());
        Answer.json(context, json -> Json.list(json, "feeds", feeds, (one, feed) -> write(one, feed)));
    }

    private static void write(JsonGenerator json, Feed feed) throws IOException {
        json.writeStringField("address", feed.address());
        Json.optional(json, "title", feed.title());
        Json.optional(json, "polled", feed.polled().map(String::valueOf));
        Json.optional(json, "succeeded", feed.succeeded().map(String::valueOf));
        Json.optional(json, "failure", feed.failure());
    }

    private void follow(Context context) {
        new Question(context).end();
        String address = JsonBody.of(context, Set.of("address")).required("address", ADDRESS_LENGTH);
        Optional<Feed> known = known(address);
        if (known.isEmpty()) {
            Optional<String> refusal = bench.read(archive -> FeedPoller.english(
                            archive.feeds(), bench.settings().allowsPrivateFeeds())
                    .refusal(address));
            refusal.ifPresent(reason -> {
                throw Problem.wrong("address", reason);
            });
        }
        Feed feed = known.orElseGet(() -> bench.write(archive -> {
            FeedStore store = archive.feeds();
            Feed fresh = Feed.of(address);
            store.keep(fresh);
            return fresh;
        }));
        context.status(CREATED);
        Answer.json(context, json -> write(json, feed));
    }

    private Optional<Feed> known(String address) {
        return bench.read(archive -> archive.feeds().feeds()).stream()
                .filter(feed -> feed.address().equals(address))
                .findFirst();
    }

    private void poll(Context context) {
        new Question(context).end();
        Optional<String> address =
                JsonBody.ofOptional(context, Set.of("address")).text("address", ADDRESS_LENGTH);
        address.ifPresent(one -> {
            if (known(one).isEmpty()) {
                throw Problem.wrong("address", "isn't followed; post it to /feeds first");
            }
        });
        List<String> addresses = address.stream().toList();
        Job job = bench.jobs()
                .start(
                        "poll",
                        address.orElse("all feeds"),
                        Guard.editor(context).name(),
                        watch -> bench.taking().poll(addresses, watch),
                        bench.live()::wake);
        started(context, job);
    }

    private void rejected(Context context) {
        Question question = new Question(context);
        Optional<String> position = question.position();
        int limit = question.limit();
        question.end();
        List<Rejection> all = bench.read(Archive::rejected).stream()
                .sorted(Comparator.comparing(Rejection::name).thenComparing(Rejection::id))
                .toList();
        Map<String, Integer> reasons = new TreeMap<>();
        all.forEach(one -> reasons.merge(one.reason(), 1, Integer::sum));
        Items<Rejection> items = Items.of(all, Rejection::id, position, limit);
        Answer.json(context, json -> {
            items.write(json, "rejected", (one, rejection) -> {
                one.writeStringField("id", rejection.id());
                one.writeStringField("name", rejection.name());
                one.writeStringField("reason", rejection.reason());
                one.writeStringField("message", rejection.message());
                Json.optional(one, "published", rejection.published().map(String::valueOf));
            });
            json.writeObjectFieldStart("reasons");
            for (Map.Entry<String, Integer> reason : reasons.entrySet()) {
                json.writeNumberField(reason.getKey(), reason.getValue());
            }
            json.writeEndObject();
        });
    }
}
