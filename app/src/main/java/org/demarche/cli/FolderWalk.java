package org.demarche.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.demarche.cli.Sources.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Finds all files below a directory, links followed. What can't be listed is a problem, and the rest goes on; hidden files and
 * directories are left alone.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<Path> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private FolderWalk(Path top) {
        this.top = top;
    }

    /** A walk through all of {@code top}. */
    static FolderWalk of(Path top) {
        FolderWalk walk = new FolderWalk(top);
        try {
            Files.walkFileTree(top, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException e) {
            walk.fail(top, e);
        }
        if (walk.files.isEmpty() && walk.problems.isEmpty()) {
            walk.problems.add(new Problem(top, top + ": no files in this directory; check the path", false));
        }
        return walk;
    }

    /** The files. */
    List<Path> files() {
        return List.copyOf(files);
    }

    /** What can't be read. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return !directory.equals(top) && isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            if (!isHidden(file)) {
                files.add(file.normalize());
            }
        } else if (!isHidden(file)) {
            String what = attributes.isSymbolicLink() ? "is a link that leads nowhere" : "is a device or a pipe";
            Path path = file.normalize();
            problems.add(new Problem(path, path + ": " + what + "; give the file that is meant", true));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        fail(file, e);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
        if (e != null) {
            fail(directory, e);
        }
        return FileVisitResult.CONTINUE;
    }

    private void fail(Path failed, IOException e) {
        Path path = failed.normalize();
        // What a link leads back to is walked through anyway, and what has gone meanwhile is gone.
        boolean isHarmless = e instanceof FileSystemLoopException || e instanceof NoSuchFileException;
        if (!isHarmless && !isHidden(path)) {
            String reason = e instanceof AccessDeniedException ? "no permission" : String.valueOf(e.getMessage());
            problems.add(new Problem(path, path + ": can't be listed (" + reason + "); check its permissions", true));
        }
    }

    private static boolean isHidden(Path file) {
        String name = Sources.name(file);
        return name.startsWith(".") && !name.equals(".") && !name.equals("..");
    }
}
