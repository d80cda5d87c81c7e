package org.demarche.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.archive.SearchFilter;
import org.demarche.contract.Json;
import org.demarche.pipeline.Findings;

/** Hands findings out in the formats of other programs. */
final class ExportRoutes {
    private static final int ID_LENGTH = 100;

    private final Workbench bench;

    ExportRoutes(Workbench bench) {
        this.bench = bench;
    }

    void register(Routes routes) {
        routes.get("/export", this::formats).get("/export/{format}", this::export);
    }

    private void formats(Context context) {
        new Question(context).end();
        List<Exports.Format> formats = bench.exports().formats();
        Answer.json(
                context,
                json -> Json.list(json, "formats", formats, (one, format) -> {
                    one.writeStringField("name", format.name());
                    one.writeStringField("title", format.title());
                    one.writeStringField("media_type", format.mediaType());
                    one.writeStringField("extension", format.extension());
                    one.writeBooleanField("is_bundle", format.isBundle());
                }));
    }

    private void export(Context context) {
        Question question = new Question(context);
        String words = question.words();
        SearchFilter filter = question.filter();
        Optional<String> matter = question.text("case", ID_LENGTH);
        question.end();
        String name = context.pathParam("format");
        List<Exports.Format> formats = bench.exports().formats();
        Exports.Format format = formats.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.noFormat(
                        name, formats.stream().map(Exports.Format::name).toList()));
        Snapshot snapshot = bench.live().ready();
        Findings wanted = Wanted.of(bench, snapshot, words, filter, matter);
        context.contentType(format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"demarche-" + name + format.extension() + "\"");
        try {
            bench.exports().write(name, wanted, filters(words, filter, matter), context.outputStream());
        } catch (IOException e) {
            // Who asked is gone, or the connection is; there is nobody to tell.
            context.skipRemainingHandlers();
        }
    }

    private static Map<String, String> filters(String words, SearchFilter filter, Optional<String> matter) {
        Map<String, String> filters = new TreeMap<>(filter.named());
        if (!words.isEmpty()) {
            filters.put("q", words);
        }
        matter.ifPresent(id -> filters.put("case", id));
        return filters;
    }
}
