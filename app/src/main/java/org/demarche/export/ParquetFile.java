package org.demarche.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DateType;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;

/**
 * Writes a table as a Parquet file: optional columns of plain values, one gzipped page for each column of each group of rows. The project's own
 * classes for the format write its headers and footer; its writer of pages would bring Hadoop with it.
 */
final class ParquetFile {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int ROWS_OF_GROUP = 50_000;

    private final OutputStream out;
    private long written;

    private ParquetFile(OutputStream out) {
        this.out = out;
    }

    /** Writes {@code table} to {@code out}, which stays open. */
    static <T> void write(Table<T> table, OutputStream out) throws IOException {
        new ParquetFile(out).table(table);
        out.flush();
    }

    private <T> void table(Table<T> table) throws IOException {
        put(MAGIC);
        List<RowGroup> groups = new ArrayList<>();
        for (int from = 0; from < table.rows().size(); from += ROWS_OF_GROUP) {
            int to = Math.min(from + ROWS_OF_GROUP, table.rows().size());
            groups.add(group(table.columns(), table.rows().subList(from, to)));
        }
        FileMetaData footer = new FileMetaData(1, schema(table), table.rows().size(), groups);
        footer.setCreated_by("demarche");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Util.writeFileMetaData(footer, bytes);
        put(bytes.toByteArray());
        put(little(Integer.BYTES).putInt(bytes.size()).array());
        put(MAGIC);
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static <T> List<SchemaElement> schema(Table<T> table) {
        List<SchemaElement> schema = new ArrayList<>();
        SchemaElement root = new SchemaElement(table.name());
        root.setNum_children(table.columns().size());
        schema.add(root);
        for (Column<T> column : table.columns()) {
            SchemaElement element = new SchemaElement(column.name());
            element.setRepetition_type(FieldRepetitionType.OPTIONAL);
            element.setType(type(column));
            if (column.kind() == Column.Kind.TEXT) {
                element.setConverted_type(ConvertedType.UTF8);
                element.setLogicalType(LogicalType.STRING(new StringType()));
            } else if (column.kind() == Column.Kind.DAY) {
                element.setConverted_type(ConvertedType.DATE);
                element.setLogicalType(LogicalType.DATE(new DateType()));
            }
            schema.add(element);
        }
        return schema;
    }

    private static Type type(Column<?> column) {
        return switch (column.kind()) {
            case TEXT -> Type.BYTE_ARRAY;
            case WHOLE, DAY -> Type.INT32;
            case REAL -> Type.DOUBLE;
            case FLAG -> Type.BOOLEAN;
        };
    }

    private <T> RowGroup group(List<Column<T>> columns, List<T> rows) throws IOException {
        List<ColumnChunk> chunks = new ArrayList<>();
        long uncompressed = 0;
        for (Column<T> column : columns) {
            ColumnChunk chunk = chunk(column, rows);
            uncompressed += chunk.getMeta_data().getTotal_uncompressed_size();
            chunks.add(chunk);
        }
        return new RowGroup(chunks, uncompressed, rows.size());
    }

    private <T> ColumnChunk chunk(Column<T> column, List<T> rows) throws IOException {
        Page page = new Page();
        for (T row : rows) {
            page.add(column, row);
        }
        byte[] plain = page.bytes();
        byte[] packed = gzip(plain);
        PageHeader header = new PageHeader(PageType.DATA_PAGE, plain.length, packed.length);
        header.setData_page_header(new DataPageHeader(rows.size(), Encoding.PLAIN, Encoding.RLE, Encoding.RLE));
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        Util.writePageHeader(header, head);
        long start = written;
        put(head.toByteArray());
        put(packed);
        ColumnChunk chunk = new ColumnChunk(start);
        chunk.setMeta_data(new ColumnMetaData(
                type(column),
                List.of(Encoding.PLAIN, Encoding.RLE),
                List.of(column.name()),
                CompressionCodec.GZIP,
                rows.size(),
                (long) head.size() + plain.length,
                (long) head.size() + packed.length,
                start));
        return chunk;
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    /** The values of one column: which rows have one, as runs of equal signs, and the values themselves one after another. */
    private static final class Page {
        private final ByteArrayOutputStream runs = new ByteArrayOutputStream();
        private final ByteArrayOutputStream values = new ByteArrayOutputStream();
        private boolean isRunOfValues;
        private int lengthOfRun;
        private int flags;
        private int numberOfFlags;

        <T> void add(Column<T> column, T row) {
            var value = column.value().apply(row);
            if (value.isPresent() != isRunOfValues) {
                endRun();
                isRunOfValues = value.isPresent();
            }
            lengthOfRun++;
            if (value.isPresent()) {
                put(column.kind(), value.get());
            }
        }

        private void endRun() {
            if (lengthOfRun > 0) {
                for (int rest = lengthOfRun << 1; ; rest >>>= 7) {
                    boolean isLast = rest < 0x80;
                    runs.write(isLast ? rest : (rest & 0x7f) | 0x80);
                    if (isLast) {
                        break;
                    }
                }
                runs.write(isRunOfValues ? 1 : 0);
            }
            lengthOfRun = 0;
        }

        private void put(Column.Kind kind, Object value) {
            switch (kind) {
                case TEXT -> {
                    byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
                    values.writeBytes(little(Integer.BYTES).putInt(text.length).array());
                    values.writeBytes(text);
                }
                case WHOLE ->
                    values.writeBytes(
                            little(Integer.BYTES).putInt((Integer) value).array());
                case DAY ->
                    values.writeBytes(little(Integer.BYTES)
                            .putInt((int) ((LocalDate) value).toEpochDay())
                            .array());
                case REAL ->
                    values.writeBytes(
                            little(Double.BYTES).putDouble((Double) value).array());
                case FLAG -> putFlag((Boolean) value);
            }
        }

        /** Eight to a byte, the first in the lowest bit. */
        private void putFlag(boolean flag) {
            flags |= (flag ? 1 : 0) << numberOfFlags;
            if (++numberOfFlags == Byte.SIZE) {
                values.write(flags);
                flags = 0;
                numberOfFlags = 0;
            }
        }

        byte[] bytes() {
            endRun();
            if (numberOfFlags > 0) {
                values.write(flags);
            }
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            page.writeBytes(little(Integer.BYTES).putInt(runs.size()).array());
            page.writeBytes(runs.toByteArray());
            page.writeBytes(values.toByteArray());
            return page.toByteArray();
        }
    }
}
