package org.demarche.syntax;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * A file of named arrays that reads as fast as the disk gives it: little-endian, one after another, each with a
 * checksum that every reading verifies.
 *
 * <pre>
 * "DEMARCHE"  header's length (int)  header's CRC32C (int)
 * header      key (UTF), file's length (long), arrays (int), for each: name (UTF), offset, length (long), CRC32C (int)
 * arrays
 * </pre>
 *
 * <p>Reading copies into Java arrays rather than mapping the file: 95 MB take a tenth of a second, the code that runs on
 * them is faster, and a file that is cut while we run can't hurt.
 */
final class ArrayFile {
    private static final byte[] MAGIC = "DEMARCHE".getBytes(StandardCharsets.US_ASCII);
    private static final int PREAMBLE_BYTES = MAGIC.length + 8;
    private static final int MAX_HEADER_BYTES = 1 << 16;
    private static final int CHUNK_BYTES = 1 << 18;

    private ArrayFile() {}

    /** The file isn't whole, or isn't what it should be. */
    static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1L;

        DamagedException(String problem) {
            super(problem);
        }
    }

    private record Section(String name, long offset, long length, int checksum) {}

    /** Collects arrays, then writes them in one go. */
    static final class Writer {
        private final Map<String, Object> arrays = new LinkedHashMap<>();

        void put(String name, int[] array) {
            arrays.put(name, array);
        }

        void put(String name, long[] array) {
            arrays.put(name, array);
        }

        void put(String name, float[] array) {
            arrays.put(name, array);
        }

        void put(String name, byte[] array) {
            arrays.put(name, array);
        }

        void put(String name, List<String> lines) {
            put(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }

        /** Writes everything to {@code out}; {@code key} says for whom. */
        void writeTo(WritableByteChannel out, String key) throws IOException {
            byte[] header = header(key);
            ByteBuffer start = ByteBuffer.allocate(PREAMBLE_BYTES + header.length);
            start.put(MAGIC).putInt(header.length).putInt(checksum(header)).put(header);
            writeFully(out, start.flip());
            for (Object array : arrays.values()) {
                inChunks(array, chunk -> writeFully(out, chunk));
            }
        }

        /** How long the file will be. */
        long length(String key) throws IOException {
            return PREAMBLE_BYTES
                    + encode(key, 0, Map.of()).length
                    + arrays.values().stream().mapToLong(Writer::bytes).sum();
        }

        private byte[] header(String key) throws IOException {
            int length = encode(key, 0, Map.of()).length;
            Map<String, Integer> checksums = new LinkedHashMap<>();
            for (Map.Entry<String, Object> entry : arrays.entrySet()) {
                CRC32C checksum = new CRC32C();
                inChunks(entry.getValue(), checksum::update);
                checksums.put(entry.getKey(), (int) checksum.getValue());
            }
            return encode(key, PREAMBLE_BYTES + length, checksums);
        }

        private byte[] encode(String key, long offset, Map<String, Integer> checksums) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeUTF(key);
            out.writeLong(
                    offset + arrays.values().stream().mapToLong(Writer::bytes).sum());
            out.writeInt(arrays.size());
            for (Map.Entry<String, Object> entry : arrays.entrySet()) {
                long length = bytes(entry.getValue());
                out.writeUTF(entry.getKey());
                out.writeLong(offset);
                out.writeLong(length);
                out.writeInt(checksums.getOrDefault(entry.getKey(), 0));
                offset += length;
            }
            return bytes.toByteArray();
        }

        private static long bytes(Object array) {
            return (long) Array.getLength(array) * elementBytes(array);
        }

        private static int elementBytes(Object array) {
            return array instanceof byte[] ? 1 : array instanceof long[] ? Long.BYTES : Integer.BYTES;
        }

        private static void inChunks(Object array, ChunkConsumer consumer) throws IOException {
            ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            int count = Array.getLength(array);
            int step = CHUNK_BYTES / elementBytes(array);
            for (int from = 0; from < count; from += step) {
                int length = Math.min(step, count - from);
                chunk.clear();
                if (array instanceof byte[] bytes) {
                    chunk.put(bytes, from, length);
                } else if (array instanceof int[] ints) {
                    chunk.asIntBuffer().put(ints, from, length);
                } else if (array instanceof long[] longs) {
                    chunk.asLongBuffer().put(longs, from, length);
                } else {
                    chunk.asFloatBuffer().put((float[]) array, from, length);
                }
                consumer.accept(chunk.position(0).limit(length * elementBytes(array)));
            }
        }

        private static void writeFully(WritableByteChannel out, ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        }

        private interface ChunkConsumer {
            void accept(ByteBuffer chunk) throws IOException;
        }
    }

    /** Gives the arrays out by name. Threads may share one reader. */
    static final class Reader implements Closeable {
        private final FileChannel channel;
        private final Map<String, Section> sections;

        private Reader(FileChannel channel, Map<String, Section> sections) {
            this.channel = channel;
            this.sections = sections;
        }

        /**
         * Opens {@code file} and verifies its header and length.
         *
         * @throws DamagedException if they are wrong, or if it was written for another key
         */
        static Reader open(Path file, String key) throws IOException {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            try {
                return new Reader(channel, sections(channel, key));
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        }

        /** How long the file is. */
        long length() throws IOException {
            return channel.size();
        }

        int[] ints(String name) throws IOException {
            Section section = section(name);
            int[] array = new int[(int) (section.length() / Integer.BYTES)];
            IntBuffer target = IntBuffer.wrap(array);
            read(section, chunk -> target.put(chunk.asIntBuffer()));
            return array;
        }

        long[] longs(String name) throws IOException {
            Section section = section(name);
            long[] array = new long[(int) (section.length() / Long.BYTES)];
            LongBuffer target = LongBuffer.wrap(array);
            read(section, chunk -> target.put(chunk.asLongBuffer()));
            return array;
        }

        float[] floats(String name) throws IOException {
            Section section = section(name);
            float[] array = new float[(int) (section.length() / Float.BYTES)];
            FloatBuffer target = FloatBuffer.wrap(array);
            read(section, chunk -> target.put(chunk.asFloatBuffer()));
            return array;
        }

        byte[] bytes(String name) throws IOException {
            Section section = section(name);
            byte[] array = new byte[(int) section.length()];
            ByteBuffer target = ByteBuffer.wrap(array);
            read(section, target::put);
            return array;
        }

        List<String> strings(String name) throws IOException {
            return List.of(new String(bytes(name), StandardCharsets.UTF_8).split("\n", -1));
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }

        private Section section(String name) throws IOException {
            Section section = sections.get(name);
            if (section == null) {
                throw new DamagedException("has no array " + name);
            }
            return section;
        }

        private void read(Section section, Consumer<ByteBuffer> consumer) throws IOException {
            ByteBuffer chunk = ByteBuffer.allocateDirect((int) Math.min(CHUNK_BYTES, section.length()))
                    .order(ByteOrder.LITTLE_ENDIAN);
            CRC32C checksum = new CRC32C();
            for (long done = 0; done < section.length(); done += chunk.limit()) {
                chunk.clear().limit((int) Math.min(chunk.capacity(), section.length() - done));
                readFully(channel, chunk, section.offset() + done);
                checksum.update(chunk.duplicate());
                consumer.accept(chunk);
            }
            if ((int) checksum.getValue() != section.checksum()) {
                throw new DamagedException("the checksum of " + section.name() + " is wrong");
            }
        }

        private static Map<String, Section> sections(FileChannel channel, String key) throws IOException {
            ByteBuffer preamble = ByteBuffer.allocate(PREAMBLE_BYTES);
            readFully(channel, preamble, 0);
            byte[] magic = new byte[MAGIC.length];
            preamble.get(magic);
            int length = preamble.getInt();
            if (!Arrays.equals(magic, MAGIC) || length < 0 || length > MAX_HEADER_BYTES) {
                throw new DamagedException("isn't a file of models");
            }
            ByteBuffer header = ByteBuffer.allocate(length);
            readFully(channel, header, PREAMBLE_BYTES);
            if (checksum(header.array()) != preamble.getInt()) {
                throw new DamagedException("the checksum of the header is wrong");
            }
            return decode(header.array(), key, channel.size());
        }

        private static Map<String, Section> decode(byte[] header, String key, long actualLength) throws IOException {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(header));
            String actualKey = in.readUTF();
            if (!actualKey.equals(key)) {
                throw new DamagedException("is for " + actualKey + ", not for " + key);
            }
            long length = in.readLong();
            if (length != actualLength) {
                throw new DamagedException("has " + actualLength + " bytes instead of " + length);
            }
            Map<String, Section> sections = new LinkedHashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                Section section = new Section(in.readUTF(), in.readLong(), in.readLong(), in.readInt());
                sections.put(section.name(), section);
            }
            return sections;
        }

        private static void readFully(FileChannel channel, ByteBuffer target, long offset) throws IOException {
            while (target.hasRemaining()) {
                int count = channel.read(target, offset + target.position());
                if (count < 0) {
                    throw new DamagedException("ends too early");
                }
            }
            target.flip();
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }
}
