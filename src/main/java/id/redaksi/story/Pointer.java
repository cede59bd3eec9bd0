package id.redaksi.story;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** That something in a story leads to another story of the newsroom, and what it is. */
public record Pointer(StoryId target, Kind kind) {
    /** Where in a story the way begins: a link in a text, an entry of a "Baca juga" box, an entry of "Artikel Terkait". */
    public enum Kind {
        TEXT,
        BOX,
        RELATED
    }

    /** The address of a story inside the newsroom, before its id. */
    public static final String ADDRESS = "redaksi:story/";

    /** All that leads from a story to others, once each, in the order of its texts. A story does not lead to itself. */
    public static List<Pointer> from(Story story) {
        Set<Pointer> found = new LinkedHashSet<>();
        texts(story.lead().leaves(), found);
        for (Block block : story.body().blocks()) {
            texts(block.leaves(), found);
            if (block instanceof RelatedBox box) {
                entries(box.entries(), Kind.BOX, found);
            }
        }
        texts(story.corrections().stream().map(Correction::text).toList(), found);
        entries(story.related(), Kind.RELATED, found);
        found.removeIf(one -> one.target().equals(story.id()));
        return List.copyOf(found);
    }

    private static void texts(List<Inline> texts, Set<Pointer> found) {
        for (Inline leaf : texts) {
            for (Span span : leaf.spans()) {
                if (span.mark() instanceof Link(var href) && href.startsWith(ADDRESS)) {
                    StoryId.of(href.substring(ADDRESS.length())).ifPresent(target -> found.add(new Pointer(target, Kind.TEXT)));
                }
            }
        }
    }

    private static void entries(Collection<Related> entries, Kind kind, Set<Pointer> found) {
        for (Related entry : entries) {
            StoryId.of(entry.story()).ifPresent(target -> found.add(new Pointer(target, kind)));
        }
    }
}
