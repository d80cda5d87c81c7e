package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.demarche.actor.ActorList;
import org.demarche.actor.ActorListReader;
import org.demarche.actor.Registry;
import org.demarche.archive.DocumentId;
import org.demarche.pipeline.Pipeline;
import picocli.CommandLine.Option;

/** Which actors are read besides those that the program knows. */
final class ActorOptions {
    private static final int MOST_PROBLEMS = 10;
    private static final int DIGITS = 12;

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description =
                    "Know these actors too: CSV (name, codes, and aliases, id, sector, kind, from, until as needed), or a"
                            + " dictionary of actors or agents in the format of PETRARCH. May be given several times; what is known"
                            + " already stays what it is.")
    private List<Path> files = List.of();

    /** The pipeline of {@code engine}, with these actors; {@code terminal} is told of lines that can't be used. */
    Pipeline pipeline(Engine engine, Terminal terminal) {
        if (files.isEmpty()) {
            return engine.pipeline(terminal);
        }
        List<ActorList> lists = lists(terminal);
        Registry registry = Registry.read(lists, outcome -> tell(terminal, outcome));
        return engine.pipeline(terminal).withActors(registry);
    }

    /** What is to be added to the version of a reader that knows these actors; empty if there are none. */
    String version() {
        if (files.isEmpty()) {
            return "";
        }
        MessageDigest digest = DocumentId.sha256();
        files.forEach(file -> digest.update(bytes(file)));
        return "+actors." + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private List<ActorList> lists(Terminal terminal) {
        ActorListReader reader = new ActorListReader();
        List<ActorList> lists = new ArrayList<>();
        for (Path file : files) {
            ActorList list = reader.read(file.toString(), lines(file));
            list.problems().stream().limit(MOST_PROBLEMS).forEach(terminal::say);
            if (list.problems().size() > MOST_PROBLEMS) {
                terminal.say(
                        "%s: %,d more lines that can't be used",
                        file, list.problems().size() - MOST_PROBLEMS);
            }
            lists.add(list);
        }
        return lists;
    }

    private static void tell(Terminal terminal, ActorList.Outcome outcome) {
        terminal.say(
                "%s: %,d names and %,d nouns added, %,d known already, %,d nouns passed over",
                outcome.file(), outcome.names(), outcome.nouns(), outcome.known(), outcome.passedOver());
    }

    /** UTF-8, or what older dictionaries are in. */
    private static List<String> lines(Path file) {
        byte[] bytes = bytes(file);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1).lines().toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(file + ": no such file; check the path of --actors", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": can't be read; check its permissions (" + e + ")", e);
        }
    }
}
