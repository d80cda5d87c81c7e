package org.demarche.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.demarche.channel.ChannelQuery;
import org.demarche.channel.Route;
import org.demarche.contract.FindingsJson;
import org.demarche.pipeline.Findings;
import org.demarche.record.Names;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code demarche channel}: tells how two parties reach each other. */
@Command(
        name = "channel",
        customSynopsis = "demarche channel [OPTIONS] CODE CODE [PATH...]",
        description =
                "Tells how two parties reach each other, directly and through others, by their codes, such as SYR and IRQ;"
                        + " best evidenced first.",
        footer = {
            "%nExamples:",
            "  demarche channel SYR COALITION reports/",
            "  demarche channel SYR COALITION reports/ --at 2014-12",
            "  demarche channel IRN USA reports/ --format json",
            "  demarche channel IRN USA --archive desk.db --at 2023"
        })
final class ChannelCommand extends FindingsCommand {
    private static final int PARTIES = 2;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format = Format.text;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            converter = LastDay.class,
            description = "As known at the end of that day, month or year, such as 2014-12.")
    private @Nullable LocalDate at;

    /** Ways to print them, named as users write them. */
    enum Format {
        text,
        json,
        csv
    }

    ChannelCommand(Terminal terminal, Engine engine) {
        super(terminal, engine, PARTIES);
    }

    @Override
    void check() {
        if (arguments().size() < PARTIES) {
            throw wrong("expected two codes, as in demarche channel SYR IRQ reports/");
        }
    }

    @Override
    String printed(Findings findings, Names names, Palette palette, int columns) {
        String one = arguments().get(0).toUpperCase(Locale.ROOT);
        String other = arguments().get(1).toUpperCase(Locale.ROOT);
        LocalDate day = at == null ? LocalDate.MAX : at;
        List<Route> routes = ChannelQuery.read().routes(findings.channels(), one, other, day);
        return switch (format) {
            case text -> new ChannelText(names, palette, columns).of(one, other, routes);
            case json -> FindingsJson.routes(one, other, routes);
            case csv -> FindingsCsv.routes(routes);
        };
    }

    /** Reads a day, or the last day of a month or year. */
    static final class LastDay implements ITypeConverter<LocalDate> {
        private static final int YEAR = 4;
        private static final int MONTH = 7;

        @Override
        public LocalDate convert(String value) {
            try {
                if (value.length() == YEAR) {
                    return YearMonth.parse(value + "-12").atEndOfMonth();
                }
                return value.length() == MONTH ? YearMonth.parse(value).atEndOfMonth() : LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException(
                        "expected a day, month or year such as 2014-12-26, 2014-12 or 2014, found " + value);
            }
        }
    }
}
