package id.redaksi.desk.stories;

import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.stories.StoriesViewModel.Row;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The stories that are marked in the list. They are marked as stories, not as rows: they stay marked wherever their rows
 * go. Rows that were never read are asked for. Lives on JavaFX's thread.
 */
public final class Marks {
    /** So many can be marked; whoever marks more is told so. */
    public static final int MOST = 10_000;

    private final PagedRows rows;
    private final Background reader;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<StoryId>> all = new ReadOnlyObjectWrapper<>(List.of());
    private Set<StoryId> ids = Set.of();
    private RowSource source = new FoundSource(List.of());
    private long asked;

    Marks(PagedRows rows, Background reader, Notices notices) {
        this.rows = rows;
        this.reader = reader;
        this.notices = notices;
    }

    public ReadOnlyObjectProperty<List<StoryId>> allProperty() {
        return all.getReadOnlyProperty();
    }

    boolean has(StoryId id) {
        return ids.contains(id);
    }

    /** Whether more than the story that one looks at is marked. */
    boolean areSeveral() {
        return ids.size() > 1;
    }

    /** Marks these and no others. */
    public void set(List<StoryId> stories) {
        asked++;
        if (!stories.equals(all.get())) {
            ids = new HashSet<>(stories);
            all.set(List.copyOf(stories));
        }
    }

    void clear() {
        set(List.of());
    }

    /** The list is read from here now; an answer of the former one is dropped. */
    void follow(RowSource now) {
        source = now;
        asked++;
    }

    /**
     * Marks the stories of these rows, which are in order; {@code more} leaves those marked whose rows are not to be seen.
     */
    void rows(List<Integer> chosen, boolean more) {
        if (chosen.size() > MOST) {
            notices.warn(Message.of("desk.stories.markedMost", MOST));
        }
        List<Integer> some = chosen.subList(0, Math.min(chosen.size(), MOST));
        List<StoryId> others = more ? unseen() : List.of();
        SortedMap<Integer, StoryId> known = new TreeMap<>();
        List<Integer> unknown = new ArrayList<>();
        for (int row : some) {
            Row held = rows.held(row);
            if (held == null) {
                unknown.add(row);
            } else {
                known.put(row, held.summary().id());
            }
        }
        set(together(known, others));
        if (!unknown.isEmpty()) {
            ask(unknown, known, others);
        }
    }

    private List<StoryId> unseen() {
        Set<StoryId> seen = rows.heldStories();
        return all.get().stream().filter(id -> !seen.contains(id)).toList();
    }

    private void ask(List<Integer> unknown, SortedMap<Integer, StoryId> known, List<StoryId> others) {
        long question = ++asked;
        RowSource from = source;
        reader.run(
                () -> read(from, unknown),
                read -> {
                    if (question == asked) {
                        known.putAll(read);
                        set(together(known, others));
                    }
                },
                notices::explain);
    }

    /** Rows that follow each other are read in one go. */
    private static Map<Integer, StoryId> read(RowSource from, List<Integer> unknown) throws Exception {
        Map<Integer, StoryId> read = new TreeMap<>();
        int at = 0;
        while (at < unknown.size()) {
            int first = unknown.get(at);
            int count = 1;
            while (at + count < unknown.size() && unknown.get(at + count) == first + count) {
                count++;
            }
            List<Row> found = from.rows(first, count);
            for (int i = 0; i < found.size(); i++) {
                read.put(first + i, found.get(i).summary().id());
            }
            at += count;
        }
        return read;
    }

    private static List<StoryId> together(SortedMap<Integer, StoryId> known, List<StoryId> others) {
        Set<StoryId> all = new LinkedHashSet<>(others);
        all.addAll(known.values());
        return List.copyOf(all);
    }
}
