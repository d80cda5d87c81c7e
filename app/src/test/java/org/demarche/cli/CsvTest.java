package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void fieldsWithCommasOrQuotesAreQuoted() {
        assertEquals("a,\"b, c\",\"say \"\"d\"\"\"\n", Csv.line(List.of("a", "b, c", "say \"d\"")));
    }

    @Test
    void aRecordStaysOnOneLine() {
        assertEquals("a b,c\n", Csv.line(List.of("a\r\n  b", " c ")));
    }
}
