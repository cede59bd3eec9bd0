package id.redaksi.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A receiver's table read from its other side: what the house itself calls what the receiver has its own words for. Any
 * thread.
 */
public final class OwnNames {
    /** Every name stays as it is. */
    public static final OwnNames NONE = new OwnNames(ReceiverTable.NONE);

    private final String receiver;
    private final Map<String, List<Filed>> byText = new HashMap<>();
    private final Map<String, List<Filed>> bySlug = new HashMap<>();

    private OwnNames(ReceiverTable table) {
        receiver = table.receiver();
        table.rows().forEach((filed, category) -> {
            put(byText, category.textOr(filed.name()), filed);
            put(bySlug, category.slug(), filed);
        });
    }

    public static OwnNames of(ReceiverTable table) {
        return table.isNone() ? NONE : new OwnNames(table);
    }

    private static void put(Map<String, List<Filed>> by, String word, Filed filed) {
        if (!word.isBlank()) {
            by.computeIfAbsent(folded(word), _ -> new ArrayList<>(1)).add(filed);
        }
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    public boolean isNone() {
        return receiver.isEmpty();
    }

    public String receiver() {
        return receiver;
    }

    /** What stands under this word, or where none does under this short name; several where the receiver tells them not apart. */
    public List<Filed> meant(String text, String slug) {
        List<Filed> found = byText.getOrDefault(folded(text), List.of());
        return List.copyOf(found.isEmpty() ? bySlug.getOrDefault(folded(slug), List.of()) : found);
    }
}
