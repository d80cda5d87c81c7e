package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Writes findings in one format. The same findings give the same bytes; threads may share an instance. */
public final class Exporter {
    private final Format format;
    private final Selection selection;
    private final Renderer renderer;

    Exporter(Format format, Selection selection, Renderer renderer) {
        this.format = format;
        this.selection = selection;
        this.renderer = renderer;
    }

    /** The format that it writes. */
    public Format format() {
        return format;
    }

    /** How many events of {@code content} the format can't say. */
    public LeftOut leftOut(Content content) {
        return selection.of(content).leftOut();
    }

    /**
     * Writes {@code content} to {@code out}, which stays open: the file, or a zip of all files with their manifest.
     *
     * @return what was written
     * @throws IOException if {@code out} fails
     */
    public Manifest write(Content content, OutputStream out) throws IOException {
        Selection.Kept kept = selection.of(content);
        List<Part> parts = renderer.parts(content, kept.events());
        Manifest manifest = Manifest.of(format, content, kept);
        return format.isBundle() ? Bundle.zip(parts, manifest, out) : Bundle.single(parts.get(0), manifest, out);
    }

    /**
     * Writes the files of a bundle and their manifest into {@code folder}, which is made if it isn't there. Files that are there by the
     * same names are replaced, each as a whole.
     *
     * @return what was written
     * @throws IOException if the folder can't be made or written
     */
    public Manifest write(Content content, Path folder) throws IOException {
        Selection.Kept kept = selection.of(content);
        return Bundle.folder(renderer.parts(content, kept.events()), Manifest.of(format, content, kept), folder);
    }
}
