package id.redaksi.desk.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the window says for as long as it is so: notices by key, each standing until it is removed. Putting one under a
 * key that is taken changes it in its place. Lives on JavaFX's thread.
 */
public final class Standing {
    /** A notice under its key; one that may be dismissed goes at the reader's wish, too. */
    public record Entry(String key, Notices.Notice notice, boolean dismissable) {}

    private final Map<String, Entry> all = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());

    /** Says this until it is removed. */
    public void put(String key, Notices.Notice notice) {
        put(new Entry(key, notice, false));
    }

    /** Says this until it is removed or the reader has had enough of it. */
    public void putDismissable(String key, Notices.Notice notice) {
        put(new Entry(key, notice, true));
    }

    private void put(Entry entry) {
        if (!entry.equals(all.put(entry.key(), entry))) {
            order();
        }
    }

    public void remove(String key) {
        if (all.remove(key) != null) {
            order();
        }
    }

    /** What is said under the key now. */
    public Optional<Notices.Notice> find(String key) {
        return Optional.ofNullable(all.get(key)).map(Entry::notice);
    }

    /** The worst first, and of equals the one that stands longest. */
    public ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    private void order() {
        List<Entry> ordered = new ArrayList<>(all.values());
        ordered.sort(Comparator.comparing((Entry entry) -> entry.notice().weight()).reversed());
        entries.set(List.copyOf(ordered));
    }
}
