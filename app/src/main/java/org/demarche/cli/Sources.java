package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.text.InputReader;

/**
 * Finds the files that paths stand for. Files named outright are taken as they are; of a directory, all files below it
 * whatever they are called, for their bytes tell what they are, save hidden ones and what stands beside a text to tell of it.
 *
 * @param files by name, each once, so that the order of the paths makes no difference
 * @param problems what can't be read
 * @param isStandardInput whether {@code -} is among the paths
 */
record Sources(List<Path> files, List<Problem> problems, boolean isStandardInput) {
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

    /** Looks at {@code paths}. */
    static Sources find(List<String> paths) {
        Set<Path> files = new LinkedHashSet<>();
        Set<Problem> problems = new LinkedHashSet<>();
        for (String name : paths.stream().filter(name -> !name.equals("-")).toList()) {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                FolderWalk walk = FolderWalk.of(path);
                files.addAll(withoutSidecars(walk.files()));
                problems.addAll(walk.problems());
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
