package org.demarche.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.record.Story;

/** What the archive's articles tell, for the work across documents: of each page its last version. */
public final class CurrentStories {
    private static final int ID_SHOWN = 8;

    private CurrentStories() {}

    /**
     * The stories of {@code archive}, in the order in which documents came. Their documents are called by their names, as they are
     * when files are read; where several have the same name, a part of the id is added.
     */
    public static List<Story> of(Archive archive) {
        List<StoredStory> current = new ArrayList<>();
        archive.stories(0, stored -> {
            if (stored.isCurrent()) {
                current.add(stored);
            }
        });
        Map<String, String> firstIds = new HashMap<>();
        Map<String, Boolean> isShared = new HashMap<>();
        for (StoredStory stored : current) {
            String id = stored.story().origin().document();
            String first = firstIds.computeIfAbsent(stored.name(), any -> id);
            isShared.merge(stored.name(), !first.equals(id), Boolean::logicalOr);
        }
        return current.stream()
                .map(stored -> named(stored, isShared.getOrDefault(stored.name(), false)))
                .toList();
    }

    private static Story named(StoredStory stored, boolean isShared) {
        String id = stored.story().origin().document();
        String part = id.substring(0, Math.min(ID_SHOWN, id.length()));
        return stored.story().named(isShared ? stored.name() + " (" + part + ")" : stored.name());
    }
}
