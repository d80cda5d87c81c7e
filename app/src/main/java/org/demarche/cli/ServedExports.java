package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.demarche.export.Content;
import org.demarche.export.Exporter;
import org.demarche.export.Exporters;
import org.demarche.pipeline.Findings;
import org.demarche.web.Exports;

/** The formats in which a server hands findings out: those of {@code demarche export}. */
final class ServedExports implements Exports {
    private final CompletableFuture<List<Exporter>> exporters = CompletableFuture.supplyAsync(Exporters::all);
    private final CompletableFuture<String> version = CompletableFuture.supplyAsync(ReaderVersion::current);

    @Override
    public List<Format> formats() {
        return exporters.join().stream()
                .map(Exporter::format)
                .map(format -> new Format(
                        format.name(), format.description(), format.mediaType(), format.ending(), format.isBundle()))
                .toList();
    }

    @Override
    public void write(String format, Findings findings, Map<String, String> filters, OutputStream out)
            throws IOException {
        Exporter named = exporters.join().stream()
                .filter(exporter -> exporter.format().name().equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(format + ": no such format"));
        named.write(new Content(findings, filters, version.join()), out);
    }
}
