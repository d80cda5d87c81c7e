package org.demarche.syntax;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/** Gives the arrays of an {@link ArrayFile} out by name. Threads may share one reader. */
final class ArrayReader implements Closeable {
    private final FileChannel channel;
    private final Map<String, ArrayFile.Section> sections;

    private ArrayReader(FileChannel channel, Map<String, ArrayFile.Section> sections) {
        this.channel = channel;
        this.sections = sections;
    }

    /**
     * Opens {@code file} and verifies its header and length.
     *
     * @throws ArrayFile.DamagedException if they are wrong, or if it was written for another key
     */
    static ArrayReader open(Path file, String key) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new ArrayReader(channel, sections(channel, key));
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
        ArrayFile.Section section = section(name);
        int[] array = new int[(int) (section.length() / Integer.BYTES)];
        IntBuffer target = IntBuffer.wrap(array);
        read(section, chunk -> target.put(chunk.asIntBuffer()));
        return array;
    }

    long[] longs(String name) throws IOException {
        ArrayFile.Section section = section(name);
        long[] array = new long[(int) (section.length() / Long.BYTES)];
        LongBuffer target = LongBuffer.wrap(array);
        read(section, chunk -> target.put(chunk.asLongBuffer()));
        return array;
    }

    float[] floats(String name) throws IOException {
        ArrayFile.Section section = section(name);
        float[] array = new float[(int) (section.length() / Float.BYTES)];
        FloatBuffer target = FloatBuffer.wrap(array);
        read(section, chunk -> target.put(chunk.asFloatBuffer()));
        return array;
    }

    byte[] bytes(String name) throws IOException {
        ArrayFile.Section section = section(name);
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

    private ArrayFile.Section section(String name) throws IOException {
        ArrayFile.Section section = sections.get(name);
        if (section == null) {
            throw new ArrayFile.DamagedException("has no array " + name);
        }
        return section;
    }

    private void read(ArrayFile.Section section, Consumer<ByteBuffer> consumer) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocateDirect((int) Math.min(ArrayFile.CHUNK_BYTES, section.length()))
                .order(ByteOrder.LITTLE_ENDIAN);
        CRC32C checksum = new CRC32C();
        for (long done = 0; done < section.length(); done += chunk.limit()) {
            chunk.clear().limit((int) Math.min(chunk.capacity(), section.length() - done));
            readFully(channel, chunk, section.offset() + done);
            checksum.update(chunk.duplicate());
            consumer.accept(chunk);
        }
        if ((int) checksum.getValue() != section.checksum()) {
            throw new ArrayFile.DamagedException("the checksum of " + section.name() + " is wrong");
        }
    }

    private static Map<String, ArrayFile.Section> sections(FileChannel channel, String key) throws IOException {
        ByteBuffer preamble = ByteBuffer.allocate(ArrayFile.PREAMBLE_BYTES);
        readFully(channel, preamble, 0);
        byte[] magic = new byte[ArrayFile.MAGIC.length];
        preamble.get(magic);
        int length = preamble.getInt();
        if (!Arrays.equals(magic, ArrayFile.MAGIC) || length < 0 || length > ArrayFile.MAX_HEADER_BYTES) {
            throw new ArrayFile.DamagedException("isn't a file of models");
        }
        ByteBuffer header = ByteBuffer.allocate(length);
        readFully(channel, header, ArrayFile.PREAMBLE_BYTES);
        if (ArrayFile.checksum(header.array()) != preamble.getInt()) {
            throw new ArrayFile.DamagedException("the checksum of the header is wrong");
        }
        return decode(header.array(), key, channel.size());
    }

    private static Map<String, ArrayFile.Section> decode(byte[] header, String key, long actualLength)
            throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(header));
        String actualKey = in.readUTF();
        if (!actualKey.equals(key)) {
            throw new ArrayFile.DamagedException("is for " + actualKey + ", not for " + key);
        }
        long length = in.readLong();
        if (length != actualLength) {
            throw new ArrayFile.DamagedException("has " + actualLength + " bytes instead of " + length);
        }
        Map<String, ArrayFile.Section> sections = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            ArrayFile.Section section = new ArrayFile.Section(in.readUTF(), in.readLong(), in.readLong(), in.readInt());
            sections.put(section.name(), section);
        }
        return sections;
    }

    private static void readFully(FileChannel channel, ByteBuffer target, long offset) throws IOException {
        while (target.hasRemaining()) {
            int count = channel.read(target, offset + target.position());
            if (count < 0) {
                throw new ArrayFile.DamagedException("ends too early");
            }
        }
        target.flip();
    }
}
