package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {
    private static final ModelCache.Disk DISK = new ModelCache.Disk() {};

    private final Path directory;
    private final List<ModelNotice> notices = new ArrayList<>();
    private final AtomicInteger unpackings = new AtomicInteger();

    ModelCacheTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void modelsAreUnpackedOnceAndReused() throws IOException {
        ModelCache cache = cache(DISK);
        assertInstanceOf(ModelCache.State.Absent.class, cache.state());
        cache.load(notices::add);
        assertEquals(
                List.of(
                        new ModelNotice.Unpacking(0),
                        new ModelNotice.Unpacking(100),
                        new ModelNotice.Cached(cache.file(), Files.size(cache.file()))),
                notices);
        assertEquals(new ModelCache.State.Ready(Files.size(cache.file())), cache.state());
        cache(DISK).load(notices::add);
        assertEquals(1, unpackings.get());
        assertEquals(3, notices.size());
    }

    @Test
    void clearedCacheIsAbsent() throws IOException {
        ModelCache cache = cache(DISK);
        cache.load(notices::add);
        cache.clear();
        assertInstanceOf(ModelCache.State.Absent.class, cache.state());
    }

    @Test
    void threadsUnpackOnce() {
        List<CompletableFuture<ModelSet>> loads = Stream.of(1, 2, 3)
                .map(i -> CompletableFuture.supplyAsync(() -> cache(DISK).load(notice -> {})))
                .toList();
        loads.forEach(CompletableFuture::join);
        assertEquals(1, unpackings.get());
    }

    @Test
    void processesUnpackOnce() throws IOException, InterruptedException {
        Process first = startOther();
        Process second = startOther();
        assertTrue(first.waitFor(2, TimeUnit.MINUTES) && second.waitFor(2, TimeUnit.MINUTES));
        assertEquals(0, first.exitValue());
        assertEquals(0, second.exitValue());
        assertEquals(List.of("unpacked"), Files.readAllLines(directory.resolve("log")));
        assertInstanceOf(ModelCache.State.Ready.class, cache(DISK).state());
    }

    @Test
    void truncatedFileIsWrittenAnew() throws IOException {
        ModelCache cache = cache(DISK);
        cache.load(notice -> {});
        long length = Files.size(cache.file());
        try (FileChannel file = FileChannel.open(cache.file(), StandardOpenOption.WRITE)) {
            file.truncate(length - 1);
        }
        String problem = "has " + (length - 1) + " bytes instead of " + length;
        assertEquals(new ModelCache.State.Damaged(problem), cache.state());
        cache.load(notices::add);
        assertTrue(notices.contains(new ModelNotice.Damaged(cache.file(), problem)), notices.toString());
        assertEquals(new ModelCache.State.Ready(length), cache.state());
        assertEquals(2, unpackings.get());
    }

    @Test
    void changedByteIsNoticedWhereverItIs() throws IOException {
        ModelCache cache = cache(DISK);
        cache.load(notice -> {});
        long length = Files.size(cache.file());
        for (long place : new long[] {0, 9, 30, length / 2, length - 1}) {
            flip(cache.file(), place);
            notices.clear();
            cache.load(notices::add);
            assertInstanceOf(ModelNotice.Damaged.class, notices.get(0), "at " + place);
            assertEquals(new ModelCache.State.Ready(length), cache.state());
        }
    }

    @Test
    void fileForOtherModelsIsNotUsed() throws IOException {
        ModelCache cache = cache(DISK);
        try (FileChannel out =
                FileChannel.open(cache.file(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            new ArrayWriter().writeTo(out, "nlp4j-english-0.9-layout-1");
        }
        ModelCache.State.Damaged damaged = assertInstanceOf(ModelCache.State.Damaged.class, cache.state());
        assertTrue(damaged.problem().startsWith("is for nlp4j-english-0.9-layout-1, not for "), damaged.problem());
    }

    @Test
    void directoryThatRefusesFilesIsDoneWithout() {
        ModelCache cache = cache(new ModelCache.Disk() {
            @Override
            public FileChannel create(Path file) throws IOException {
                throw new AccessDeniedException(file.toString());
            }
        });
        cache.load(notices::add);
        assertUncached(ModelNotice.Reason.READ_ONLY);
        assertInstanceOf(ModelCache.State.Absent.class, cache.state());
    }

    @Test
    void readOnlyDirectoryIsDoneWithout() {
        assumeTrue(directory.toFile().setWritable(false));
        assumeFalse(Files.isWritable(directory), "root may write everywhere");
        cache(DISK).load(notices::add);
        assertUncached(ModelNotice.Reason.READ_ONLY);
    }

    @Test
    void readOnlyDirectoryWithModelsIsUsed() throws IOException {
        cache(DISK).load(notice -> {});
        Files.delete(cache(DISK)
                .file()
                .resolveSibling(cache(DISK).file().getFileName().toString().replace(".models", ".lock")));
        assumeTrue(directory.toFile().setWritable(false));
        cache(DISK).load(notices::add);
        assertEquals(List.of(), notices);
    }

    @Test
    void fileInPlaceOfTheDirectoryIsDoneWithout() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        new ModelCache(file, DISK, this::unpack).load(notices::add);
        assertUncached(ModelNotice.Reason.FAILED);
    }

    @Test
    void fullDiskIsDoneWithout() throws IOException {
        cache(new ModelCache.Disk() {
                    @Override
                    public long usableBytes(Path at) {
                        return 1_000_000;
                    }
                })
                .load(notices::add);
        assertUncached(ModelNotice.Reason.DISK_FULL);
        assertNothingWritten();
    }

    @Test
    void diskThatFillsUpWhileWritingIsDoneWithout() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only on Linux");
        AtomicInteger asked = new AtomicInteger();
        cache(new ModelCache.Disk() {
                    @Override
                    public FileChannel create(Path file) throws IOException {
                        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
                                .close();
                        return FileChannel.open(full, StandardOpenOption.WRITE);
                    }

                    @Override
                    public long usableBytes(Path at) {
                        return asked.getAndIncrement() == 0 ? Long.MAX_VALUE : 0;
                    }
                })
                .load(notices::add);
        assertUncached(ModelNotice.Reason.DISK_FULL);
        assertNothingWritten();
    }

    @Test
    void filesThatKilledProcessesLeftAreDeleted() throws IOException {
        String name = cache(DISK).file().getFileName().toString();
        Path leftover = Files.createFile(directory.resolve(name.replace(".models", ".12345.tmp")));
        cache(DISK).load(notice -> {});
        assertFalse(Files.exists(leftover));
    }

    @Test
    void directoryComesFromTheEnvironment() {
        Path home = Path.of("/home/ada");
        assertEquals(Path.of("/home/ada/.cache/demarche"), ModelCache.standardDirectory(Map.of(), home));
        assertEquals(
                Path.of("/scratch/demarche"),
                ModelCache.standardDirectory(Map.of("XDG_CACHE_HOME", "/scratch", "DEMARCHE_CACHE", ""), home));
        assertEquals(
                Path.of("/home/ada/.cache/demarche"),
                ModelCache.standardDirectory(Map.of("XDG_CACHE_HOME", "scratch"), home));
        assertEquals(
                Path.of("/models"),
                ModelCache.standardDirectory(Map.of("XDG_CACHE_HOME", "/scratch", "DEMARCHE_CACHE", "/models"), home));
    }

    @Test
    void keyNamesTheVersionOnTheClassPath() throws IOException {
        Properties jar = new Properties();
        try (InputStream in = JarModels.class.getResourceAsStream(
                "/META-INF/maven/edu.emory.mathcs.nlp/nlp4j-english/pom.properties")) {
            jar.load(in);
        }
        assertEquals(JarModels.VERSION, jar.getProperty("version"));
    }

    private ModelCache cache(ModelCache.Disk disk) {
        return new ModelCache(directory, disk, this::unpack);
    }

    private ModelSet unpack(IntConsumer percent) {
        unpackings.incrementAndGet();
        percent.accept(0);
        percent.accept(100);
        return Unpacked.MODELS;
    }

    private void assertUncached(ModelNotice.Reason reason) {
        List<ModelNotice.Uncached> uncached = notices.stream()
                .filter(ModelNotice.Uncached.class::isInstance)
                .map(ModelNotice.Uncached.class::cast)
                .toList();
        assertEquals(
                List.of(reason),
                uncached.stream().map(ModelNotice.Uncached::reason).toList(),
                notices.toString());
        assertEquals(1, unpackings.get());
    }

    private void assertNothingWritten() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> !file.toString().endsWith(".lock")).toList());
        }
    }

    private static void flip(Path path, long place) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            file.read(one, place);
            one.put(0, (byte) ~one.get(0));
            file.write(one.rewind(), place);
        }
    }

    private Process startOther() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx400m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        directory.toString())
                .inheritIO()
                .start();
    }

    /** Loads the models in a process of its own, and writes a line when it has to unpack them. */
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) throws IOException {
            Path directory = Path.of(arguments[0]);
            ModelSet models = Unpacked.MODELS;
            ModelCache.Source source = percent -> {
                Files.write(
                        directory.resolve("log"),
                        List.of("unpacked"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
                return models;
            };
            new ModelCache(directory, DISK, source).load(notice -> {});
        }
    }

    /** The models as the shared cache has them: to unpack them in each test would take minutes. */
    private static final class Unpacked {
        private static final ModelSet MODELS = ModelCache.standard().load(notice -> {});
    }
}
