package id.redaksi.topics;

import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A receiver's own categories, by what the house files under; what has no row goes out under the house's own name. */
public record ReceiverTable(String receiver, Map<Filed, Category> rows) {
    /** Every name goes out as it is. */
    public static final ReceiverTable NONE = new ReceiverTable("", Map.of());

    /** No table has more rows. */
    public static final int MOST = 20_000;

    /** No receiver's name is longer. */
    public static final int LONGEST_NAME = 60;

    public ReceiverTable {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
    }

    public boolean isNone() {
        return receiver.isEmpty();
    }

    public Optional<Category> row(Filed filed) {
        return Optional.ofNullable(rows.get(filed));
    }

    /** What the receiver calls it, or the house's own name. */
    public String text(Filed filed) {
        return row(filed).map(one -> one.textOr(filed.name())).orElse(filed.name());
    }

    /** What the story is filed under that has no row here. */
    public List<String> without(Story story) {
        List<String> names = new ArrayList<>();
        for (Filed one : filed(story)) {
            if (!isNone() && row(one).isEmpty()) {
                names.add(one.name());
            }
        }
        return names;
    }

    /** The channel, where there is one, then the tags. */
    public static List<Filed> filed(Story story) {
        List<Filed> all = new ArrayList<>();
        if (!story.topics().channel().isBlank()) {
            all.add(Filed.channel(story.topics().channel()));
        }
        story.topics().tags().forEach(tag -> all.add(Filed.tag(tag)));
        return all;
    }
}
