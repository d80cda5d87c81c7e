package org.demarche.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What commands that read texts have in common. */
final class InputOptions extends ReadingOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Texts, HTML pages, JSONL, mails, RSS and Atom feeds and WARC files, gzipped or not; directories"
                            + " are searched for them; - is standard input. Beside NAME.txt, NAME.meta.json may give title,"
                            + " outlet, date and url.")
    private List<String> paths = List.of();

    /** What to read. */
    Batch batch(Terminal terminal) {
        return new Batch(terminal, sources(), threads(), published());
    }

    /** The files to read. */
    Sources sources() {
        return Sources.find(paths);
    }

    /** The files to take in, whatever they are called. */
    Sources all() {
        return Sources.all(paths);
    }

    /** Reads a day. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("expected a day such as 2015-10-09, found " + value);
            }
        }
    }
}
