package org.demarche.archive;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.feed.FeedStore;

/**
 * An archive: one SQLite file. Each writing method does its work wholly or not at all; others may read at any time, and one
 * writer waits for the other. One thread uses an instance at a time.
 */
public final class Archive implements AutoCloseable {
    private final Database database;
    private final Documents documents;

    private Archive(Database database) {
        this.database = database;
        this.documents = new Documents(database);
    }

    /** The archive in {@code file}, to be changed; it is made if it isn't there. */
    public static Archive create(Path file, Waiting waiting) {
        return open(file, waiting, Schema.current());
    }

    /**
     * The archive in {@code file}, to be changed.
     *
     * @throws ArchiveException if there is none
     */
    public static Archive open(Path file, Waiting waiting) {
        require(file);
        return create(file, waiting);
    }

    static Archive open(Path file, Waiting waiting, Schema schema) {
        Database database = Connections.writing(file, waiting);
        try {
            schema.check(database);
            if (schema.isOlder(database)) {
                schema.bring(database);
            }
            return new Archive(database);
        } catch (ArchiveException e) {
            database.close();
            throw e;
        }
    }

    /**
     * The archive in {@code file}, only to be read; one of an older version is brought to this version first.
     *
     * @throws ArchiveException if there is none
     */
    public static Archive read(Path file) {
        require(file);
        Schema schema = Schema.current();
        Database database = Connections.reading(file);
        try {
            schema.check(database);
            if (!schema.isOlder(database)) {
                return new Archive(database);
            }
        } catch (ArchiveException e) {
            database.close();
            throw e;
        }
        database.close();
        create(file, Waiting.aMinute(line -> {})).close();
        return new Archive(Connections.reading(file));
    }

    private static void require(Path file) {
        if (!Files.exists(file)) {
            throw new ArchiveException(file + ": no such archive; demarche add makes one, --archive names another");
        }
    }

    Database database() {
        return database;
    }

    Documents documents() {
        return documents;
    }

    /** The feeds that are followed. */
    public FeedStore feeds() {
        return new FeedTable(database);
    }

    /** Whether the document {@code id} is there. */
    public boolean contains(DocumentId id) {
        return documents.contains(id);
    }

    /** Whether it is noted that the document {@code id} is in {@code origin}, where it is called {@code name}. */
    public boolean isNoted(DocumentId id, String origin, String name) {
        return documents.isNoted(id, origin, name);
    }

    /**
     * How many pieces of a file could not be read.
     *
     * @param key the hash of its bytes
     * @return absent unless all of the file was taken in
     */
    public Optional<FileCounts> file(String key) {
        return database.first(
                "SELECT documents, rejected FROM files WHERE key = ?",
                row -> new FileCounts(row.getInt(1), row.getInt(2)),
                key);
    }

    /**
     * What a file holds.
     *
     * @param documents how many documents
     * @param rejected how many pieces that can't be read
     */
    public record FileCounts(int documents, int rejected) {}

    /** Takes in all of {@code deliveries}, in their order; returns what became of each document among them. */
    public List<Added> take(List<Delivery> deliveries) {
        documents.forgetReviews();
        return database.transaction(() -> {
            List<Added> outcomes = new ArrayList<>();
            for (Delivery delivery : deliveries) {
                if (delivery instanceof Delivery.Read read) {
                    outcomes.add(documents.add(read.entry()));
                    noteReader(read.entry());
                } else if (delivery instanceof Delivery.Seen seen) {
                    documents.note(seen.id(), seen.origin(), seen.name());
                } else if (delivery instanceof Delivery.Refused refused) {
                    reject(refused.rejection());
                } else if (delivery instanceof Delivery.Opened opened) {
                    database.update("DELETE FROM rejected WHERE origin = ?", opened.origin());
                } else if (delivery instanceof Delivery.Whole whole) {
                    database.update(
                            "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)",
                            whole.key(),
                            whole.name(),
                            whole.documents(),
                            whole.rejected());
                }
            }
            return outcomes;
        });
    }

    private void noteReader(Entry entry) {
        database.update("INSERT OR REPLACE INTO meta VALUES ('reader', ?)", entry.reader());
    }

    void reject(Rejection rejection) {
        database.update(
                "INSERT OR REPLACE INTO rejected VALUES (?, ?, ?, ?, ?, ?)",
                rejection.id(),
                rejection.origin(),
                rejection.name(),
                rejection.reason(),
                rejection.message(),
                rejection.published().map(LocalDate::toString));
    }

    /** What could not be read, by where it came from. */
    public List<Rejection> rejected() {
        return database.rows(
                "SELECT origin, name, reason, message, published FROM rejected ORDER BY origin, name, reason",
                row -> new Rejection(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        Optional.ofNullable(row.getString(5)).map(LocalDate::parse)));
    }

    /** How many documents there are. */
    public int size() {
        return (int) database.number("SELECT count(*) FROM documents");
    }

    /** The {@code limit} best articles for {@code words}, which {@link SearchWords} explains; without words the latest. */
    public List<Hit> search(String words, SearchFilter filter, int limit) {
        return new Search(database).find(words, filter, limit);
    }

    /**
     * What a search with the same words and filter may be narrowed down to, counted over all that it finds.
     *
     * @param limit how many values of each kind
     */
    public Facets facets(String words, SearchFilter filter, int limit) {
        return new FacetCounts(database, words, limit).of(filter);
    }

    /** The reports in an article, in its order, with those that reviews reject. */
    public List<EventLine> events(String document, int article) {
        String names = "(SELECT group_concat(DISTINCT name) FROM parties p WHERE p.mention = m.id AND p.role = ";
        return database.rows(
                "SELECT m.id, m.event, m.type, " + names + "'source'), " + names + "'target'), m.date, m.text,"
                        + " m.review FROM mentions m JOIN"
                        + " articles a ON a.number ="
                        + " m.article JOIN documents d ON"
                        + " d.number = a.document WHERE d.id"
                        + " = ? AND a.article = ? ORDER BY"
                        + " m.begins, m.id",
                row -> new EventLine(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Optional.ofNullable(row.getString(4)).orElse(""),
                        Optional.ofNullable(row.getString(5)).orElse(""),
                        Optional.ofNullable(row.getString(6)),
                        row.getString(7),
                        row.getString(8)),
                document,
                article);
    }

    /** Lists of what there is, a page at a time. */
    public Catalogue catalogue() {
        return new Catalogue(database);
    }

    /** Says that events or actors are right or wrong; references are ids, their beginnings, or names of actors. */
    public List<Review> judge(Verdict verdict, List<String> references, ReviewRequest request) {
        return new Reviews(this).judge(verdict, references, request);
    }

    /**
     * Changes fields of an event or an actor.
     *
     * @param change the fields as one JSON object; {@code null} takes a field away
     */
    public List<Review> edit(String reference, String change, ReviewRequest request) {
        return new Reviews(this).edit(reference, change, request);
    }

    /** Says that events are one happening, or that all actors are the first. */
    public List<Review> merge(List<String> references, ReviewRequest request) {
        return new Reviews(this).merge(references, request);
    }

    /** Says that each of some reports tells a happening of its own. */
    public List<Review> split(List<String> references, ReviewRequest request) {
        return new Reviews(this).split(references, request);
    }

    /** Says that an actor is somebody else, called {@code name}, in some documents. */
    public List<Review> split(String actor, List<String> documentIds, String name, ReviewRequest request) {
        return new Reviews(this).split(actor, documentIds, name, request);
    }

    /** Takes back a review, or an undoing. */
    public List<Review> undo(String review, ReviewRequest request) {
        return new Reviews(this).undo(review, request);
    }

    /** The numbers of documents that another version than {@code reader} has read; {@link #stale(long)} gives them. */
    public List<Long> stale(String reader) {
        return new Rereading(database, documents).stale(reader);
    }

    /** A document with a number that {@link #stale(String)} gave. */
    public StaleDocument stale(long number) {
        return new Rereading(database, documents).document(number);
    }

    /** Puts {@code entries} in place of what was read before from the same documents; reviews stay. */
    public RereadChanges replace(List<Entry> entries) {
        return database.transaction(() -> {
            entries.forEach(this::noteReader);
            return new Rereading(database, documents).replace(entries);
        });
    }

    /** How the archive is; takes a while, for all of it is read. */
    public Checkup checkup() {
        return Checkup.of(database);
    }

    /** All reviews, oldest first. */
    public List<Review> reviews() {
        return new ReviewLog(database).all();
    }

    /** Those among {@code reviews} that were undone. */
    public static Set<String> undone(List<Review> reviews) {
        return ReviewLog.undone(reviews);
    }

    /**
     * Hands on what articles tell, as reviews have corrected it, in the order in which documents came.
     *
     * @param change only documents that are new, read again or reviewed since this change; 0 for all
     * @return the last change, to ask from the next time
     */
    public long stories(long change, Consumer<StoredStory> out) {
        return new StoryFeed(database, documents).read(change, out);
    }

    /** Hands everything that the archive keeps to {@code out}, a line of JSON at a time, in an order that its content gives. */
    public void dump(Consumer<String> out) {
        new Dump(database).write(out);
    }

    /**
     * Takes in all lines of a dump or nothing; what is there already is passed over. Versions of one page from here and there
     * are put in one order: that of each archive is kept, and among those of both an earlier day of publication comes first;
     * where days don't tell, what was here comes before what is loaded.
     *
     * @param name what they come from, for messages
     * @return how many documents are new, and how many were there
     * @throws ArchiveException if a line is wrong
     */
    public LoadCounts load(String name, BufferedReader lines) {
        return database.transaction(() -> new Loader(this).load(name, lines));
    }

    /**
     * What was loaded.
     *
     * @param added documents that are new
     * @param known documents that were there
     */
    public record LoadCounts(int added, int known) {}

    @Override
    public void close() {
        database.close();
    }
}
