package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the files that paths stand for. Files named outright are taken as they are; of a directory, all files below it
 * whose names are those of texts, pages or records.
 *
 * @param files by name, each once, so that the order of the paths makes no difference
 * @param problems what can't be read, a line each
 * @param isStandardInput whether {@code -} is among the paths
 */
record Sources(List<Path> files, List<String> problems, boolean isStandardInput) {
    private static final Pattern ARTICLE_NAME = Pattern.compile(
            "[^.].*\\.(txt|text|html?|xhtml|mht|mhtml|jsonl|ndjson|eml|rss|atom|xml|warc|wet)(\\.gz)?|[^.]+");
    private static final Comparator<Path> BY_NAME =
            Comparator.comparing((Path file) -> name(file)).thenComparing(Path::toString);

    /** Copies the lists. */
    Sources {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** Looks at {@code paths}. */
    static Sources find(List<String> paths) {
        Set<Path> files = new LinkedHashSet<>();
        List<String> problems = new ArrayList<>();
        for (String name : paths.stream().filter(name -> !name.equals("-")).toList()) {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                addDirectory(path, files, problems);
            } else if (!Files.exists(path)) {
                problems.add(name + ": no such file or directory; check the path");
            } else {
                files.add(path.normalize());
            }
        }
        return new Sources(files.stream().sorted(BY_NAME).toList(), problems, paths.contains("-"));
    }

    /** These, without files whose names are none of {@code names}. */
    Sources only(Set<String> names) {
        return new Sources(
                files.stream().filter(file -> names.contains(name(file))).toList(), problems, isStandardInput);
    }

    private static void addDirectory(Path directory, Set<Path> files, List<String> problems) {
        try (Stream<Path> below = Files.walk(directory)) {
            List<Path> found = below.filter(Files::isRegularFile)
                    .filter(file -> ARTICLE_NAME
                            .matcher(name(file).toLowerCase(Locale.ROOT))
                            .matches())
                    .map(Path::normalize)
                    .toList();
            if (found.isEmpty()) {
                problems.add(directory
                        + ": no articles in this directory; expected .txt, .html, .jsonl, .eml, .xml or .warc files");
            }
            files.addAll(found);
        } catch (IOException | UncheckedIOException e) {
            problems.add(directory + ": can't be listed (" + e.getMessage() + "); check its permissions");
        }
    }

    /** The file's name without folders. */
    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
