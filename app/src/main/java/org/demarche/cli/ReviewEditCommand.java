package org.demarche.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.demarche.actor.Registry;
import org.demarche.archive.Archive;
import org.demarche.contract.EditJson;
import org.demarche.contract.Json;
import org.demarche.event.EventType;
import org.demarche.event.Modality;
import org.demarche.event.Ontology;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche review edit}: changes an event or an actor. */
@Command(
        description =
                "Changes fields of an event (--type, --source, … --date) or of an actor (--name, --code, --sector).",
        footer = {
            "%nExamples:",
            "  demarche review edit 0291090201938459 --type REQUEST --source SYR --target IRQ,iran-gov",
            "  demarche review edit 0291090201938459 --date 2014-10 --modality denied",
            "  demarche review edit '~shura council of idlib' --code SYR"
        })
final class ReviewEditCommand implements Callable<Integer> {
    private static final String PARTIES = " as codes, ids or names, joined by commas; an empty word for nobody.";

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ArchiveOption archives = new ArchiveOption();

    @Mixin
    private ReviewCommand.By by = new ReviewCommand.By();

    @Parameters(paramLabel = "ID", description = "A report of an event, or an actor.")
    private String reference = "";

    @Option(names = "--type", paramLabel = "TYPE", description = "What is done: ${COMPLETION-CANDIDATES}.")
    private @Nullable EventType type;

    @Option(names = "--source", paramLabel = "WHO", split = ",", description = "Who acts," + PARTIES)
    private @Nullable List<String> source;

    @Option(names = "--target", paramLabel = "WHO", split = ",", description = "Toward whom," + PARTIES)
    private @Nullable List<String> target;

    @Option(names = "--intermediary", paramLabel = "WHO", split = ",", description = "Who stands between," + PARTIES)
    private @Nullable List<String> intermediary;

    @Option(names = "--regarding", paramLabel = "WHO", split = ",", description = "Whom it regards," + PARTIES)
    private @Nullable List<String> regarding;

    @Option(names = "--modality", paramLabel = "HOW", description = "asserted, denied, future or possible.")
    private @Nullable String modality;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "When: 2014-10-09, 2014-10, 2014 or FROM/UNTIL; an empty word if it isn't known.")
    private @Nullable String date;

    @Option(names = "--name", paramLabel = "NAME", description = "An actor's name.")
    private @Nullable String name;

    @Option(
            names = "--code",
            paramLabel = "CODE",
            description = "For whom an actor acts; an empty word for nobody known.")
    private @Nullable String code;

    @Option(names = "--sector", paramLabel = "SECTOR", description = "An actor's sector, such as GOV.")
    private @Nullable String sector;

    ReviewEditCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String change = Json.object(this::write);
        if (change.equals("{}")) {
            throw wrong("expected a field to change, such as --type");
        }
        try (Archive archive = archives.open(terminal)) {
            ReviewCommand.tell(terminal, archive.edit(reference, change, by.request()));
        }
        return 0;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private void write(JsonGenerator json) throws IOException {
        if (type != null) {
            EditJson.type(json, type, Ontology.read());
        }
        Map<String, List<String>> parties = new LinkedHashMap<>();
        put(parties, "source", source);
        put(parties, "target", target);
        put(parties, "intermediary", intermediary);
        put(parties, "regarding", regarding);
        if (!parties.isEmpty()) {
            Registry registry = Registry.read();
            EditJson.parties(json, parties, () -> registry);
        }
        if (modality != null) {
            EditJson.modality(json, modality(modality));
        }
        if (date != null) {
            EditJson.date(json, date);
        }
        text(json, "name", name);
        text(json, "code", code);
        text(json, "sector", sector);
    }

    private static void put(Map<String, List<String>> parties, String role, @Nullable List<String> who) {
        if (who != null) {
            parties.put(role, who);
        }
    }

    private static void text(JsonGenerator json, String field, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value);
        }
    }

    private Modality modality(String value) {
        try {
            return Modality.valueOf(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong("expected asserted, denied, future or possible as --modality, found " + value);
        }
    }
}
