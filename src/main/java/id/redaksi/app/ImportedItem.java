package id.redaksi.app;

import id.redaksi.exchange.Imported;
import id.redaksi.exchange.SourceId;
import id.redaksi.newsroom.Origin;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A story that came out of a file: where it came from, and which of our own stories it may be, coming back. An item that
 * its source does not name is known by the bytes of its file.
 */
record ImportedItem(Story story, Origin origin, boolean named, List<StoryId> own) {
    /** The items of a file, or of a part that begins with its story of this place; of two that bear one name only the first has it, since neither may be lost. */
    static List<ImportedItem> of(Imported imported, String sha256, int first) {
        List<ImportedItem> items = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Story story : imported.stories()) {
            String name = Optional.ofNullable(imported.identities().get(story.id())).orElse("");
            boolean named = !name.isEmpty() && names.add(name);
            Origin origin = named
                    ? Origin.of("item:" + name, Essence.of(story))
                    : Origin.of("file:" + sha256 + ":" + (first + items.size()), sha256.getBytes(StandardCharsets.US_ASCII));
            List<StoryId> own = Stream.concat(Stream.of(story.id()), named ? SourceId.own(name).stream() : Stream.of())
                    .distinct()
                    .toList();
            items.add(new ImportedItem(story, origin, named, own));
        }
        return items;
    }
}
