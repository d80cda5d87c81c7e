package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.demarche.text.InputReader;

/**
 * Finds the files that paths stand for. Files named outright are taken as they are; of a directory, those below it that are
 * called as texts, pages or records are, or all of them whatever they are called, for their bytes tell what they are. Hidden
 * files and what stands beside a text to tell of it are left out.
 *
 * @param files by name, each once, so that the order of the paths makes no difference
 * @param problems what can't be read
 * @param isStandardInput whether {@code -} is among the paths
 */
record Sources(List<Path> files, List<Problem> problems, boolean isStandardInput) {
    private static final Pattern ARTICLE_NAME = Pattern.compile(
            ".*\\.(txt|text|html?|xhtml|mht|mhtml|jsonl|ndjson|eml|rss|atom|xml|warc|wet)(\\.gz)?|[^.]+");
    private static final String SIDECAR_ENDING = ".meta.json";
    private static final Comparator<Path> BY_NAME =
            Comparator.comparing((Path file) -> name(file)).thenComparing(Path::toString);

    /** Copies the lists. */
    Sources {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /**
     * Something that can't be read.
     *
     * @param path where it is
     * @param line tells what is wrong and what to do
     * @param isLost whether something is there that should have been read, rather than a path mistyped
     */
    record Problem(Path path, String line, boolean isLost) {}

    /** Looks at {@code paths}; below directories at what is called as articles are. */
    static Sources find(List<String> paths) {
        return find(paths, file -> ARTICLE_NAME
                .matcher(name(file).toLowerCase(Locale.ROOT))
                .matches());
    }

    /** Looks at {@code paths}, and at every file below directories. */
    static Sources all(List<String> paths) {
        return find(paths, file -> true);
    }

    private static Sources find(List<String> paths, Predicate<Path> isMeant) {
        Set<Path> files = new LinkedHashSet<>();
        Set<Problem> problems = new LinkedHashSet<>();
        for (String name : paths.stream().filter(name -> !name.equals("-")).toList()) {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                FolderWalk walk = FolderWalk.of(path);
                List<Path> found =
                        withoutSidecars(walk.files()).stream().filter(isMeant).toList();
                files.addAll(found);
                problems.addAll(walk.problems());
                if (found.isEmpty() && walk.problems().isEmpty()) {
                    problems.add(new Problem(
                            path,
                            path
                                    + ": no articles in this directory; expected .txt, .html, .jsonl, .eml, .xml or .warc files",
                            false));
                }
            } else if (!Files.exists(path)) {
                problems.add(new Problem(path, name + ": no such file or directory; check the path", false));
            } else {
                files.add(path.normalize());
            }
        }
        return new Sources(files.stream().sorted(BY_NAME).toList(), List.copyOf(problems), paths.contains("-"));
    }

    private static List<Path> withoutSidecars(List<Path> files) {
        Set<Path> sidecars = new LinkedHashSet<>();
        files.stream()
                .filter(file -> !name(file).endsWith(SIDECAR_ENDING))
                .forEach(file -> sidecars.add(file.resolveSibling(InputReader.sidecarName(name(file)))));
        return files.stream().filter(file -> !sidecars.contains(file)).toList();
    }

    /** These, without files whose names are none of {@code names}. */
    Sources only(Set<String> names) {
        return only(file -> names.contains(name(file)));
    }

    /** These, without the files that are none of those that {@code isMeant}. */
    Sources only(Predicate<Path> isMeant) {
        return new Sources(files.stream().filter(isMeant).toList(), problems, isStandardInput);
    }

    /** The file's name without folders. */
    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
