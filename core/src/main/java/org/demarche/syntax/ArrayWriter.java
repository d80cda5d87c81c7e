package org.demarche.syntax;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/** Collects arrays, then writes them to an {@link ArrayFile} in one go. */
final class ArrayWriter {
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
        ByteBuffer start = ByteBuffer.allocate(ArrayFile.PREAMBLE_BYTES + header.length);
        start.put(ArrayFile.MAGIC)
                .putInt(header.length)
                .putInt(ArrayFile.checksum(header))
                .put(header);
        writeFully(out, start.flip());
        for (Object array : arrays.values()) {
            inChunks(array, chunk -> writeFully(out, chunk));
        }
    }

    /** How long the file will be. */
    long length(String key) throws IOException {
        return ArrayFile.PREAMBLE_BYTES
                + encode(key, 0, Map.of()).length
                + arrays.values().stream().mapToLong(ArrayWriter::bytes).sum();
    }

    private byte[] header(String key) throws IOException {
        int length = encode(key, 0, Map.of()).length;
        Map<String, Integer> checksums = new LinkedHashMap<>();
        for (Map.Entry<String, Object> entry : arrays.entrySet()) {
            CRC32C checksum = new CRC32C();
            inChunks(entry.getValue(), checksum::update);
            checksums.put(entry.getKey(), (int) checksum.getValue());
        }
        return encode(key, ArrayFile.PREAMBLE_BYTES + length, checksums);
    }

    private byte[] encode(String key, long offset, Map<String, Integer> checksums) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(key);
        out.writeLong(
                offset + arrays.values().stream().mapToLong(ArrayWriter::bytes).sum());
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
        ByteBuffer chunk = ByteBuffer.allocateDirect(ArrayFile.CHUNK_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        int count = Array.getLength(array);
        int step = ArrayFile.CHUNK_BYTES / elementBytes(array);
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
