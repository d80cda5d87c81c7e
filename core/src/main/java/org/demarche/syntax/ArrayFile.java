package org.demarche.syntax;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    static final byte[] MAGIC = "DEMARCHE".getBytes(StandardCharsets.US_ASCII);
    static final int PREAMBLE_BYTES = MAGIC.length + 8;
    static final int MAX_HEADER_BYTES = 1 << 16;
    static final int CHUNK_BYTES = 1 << 18;

    private ArrayFile() {}

    /** The file isn't whole, or isn't what it should be. */
    static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1L;

        DamagedException(String problem) {
            super(problem);
        }
    }

    record Section(String name, long offset, long length, int checksum) {}

    static int checksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }
}
