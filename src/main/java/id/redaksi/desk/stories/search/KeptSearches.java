package id.redaksi.desk.stories.search;

import id.redaksi.app.Settings;
import id.redaksi.app.Settings.KeptSearch;
import id.redaksi.app.Settings.Searching;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The searches that are kept with the newsroom, in the order in which somebody put them. Lives on JavaFX's thread. */
public final class KeptSearches {
    private final Supplier<Settings> settings;
    private final Consumer<Settings> settle;
    private final ReadOnlyObjectWrapper<List<KeptSearch>> all;

    /** {@code settle} takes changed settings over and keeps them. */
    public KeptSearches(Supplier<Settings> settings, Consumer<Settings> settle) {
        this.settings = settings;
        this.settle = settle;
        all = new ReadOnlyObjectWrapper<>(settings.get().searching().kept());
    }

    public ReadOnlyObjectProperty<List<KeptSearch>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** The one by which this is typed. */
    public Optional<KeptSearch> of(String typed) {
        return all.get().stream()
                .filter(one -> one.typed().strip().equals(typed.strip()))
                .findFirst();
    }

    public boolean isFull() {
        return all.get().size() >= Searching.MOST;
    }

    /** Keeps a search; one of the same name is replaced where it stands. */
    public void keep(KeptSearch search) {
        List<KeptSearch> kept = new ArrayList<>(all.get());
        int at = place(search.name());
        if (at >= 0) {
            kept.set(at, search);
        } else {
            kept.add(search);
        }
        set(kept);
    }

    private int place(String name) {
        return all.get().stream().map(KeptSearch::name).toList().indexOf(name);
    }

    /** Gives a search another name; one that has that name already is replaced. */
    public void rename(KeptSearch search, String name) {
        var renamed = new KeptSearch(name, search.typed());
        List<KeptSearch> kept = new ArrayList<>(all.get());
        kept.replaceAll(one -> one.equals(search) ? renamed : one);
        kept.removeIf(one -> one.name().equals(renamed.name()) && !one.equals(renamed));
        set(kept.stream().distinct().toList());
    }

    /** Takes a search out; gives what puts it back where it was. */
    public Runnable remove(KeptSearch search) {
        int at = all.get().indexOf(search);
        List<KeptSearch> kept = new ArrayList<>(all.get());
        kept.remove(search);
        set(kept);
        return () -> putBack(search, at);
    }

    private void putBack(KeptSearch search, int at) {
        List<KeptSearch> kept = new ArrayList<>(all.get());
        if (at >= 0 && place(search.name()) < 0) {
            kept.add(Math.min(at, kept.size()), search);
            set(kept);
        }
    }

    /** Moves a search up (-1) or down (1). */
    public void move(KeptSearch search, int by) {
        List<KeptSearch> kept = new ArrayList<>(all.get());
        int at = kept.indexOf(search);
        int to = at + by;
        if (at >= 0 && to >= 0 && to < kept.size()) {
            kept.add(to, kept.remove(at));
            set(kept);
        }
    }

    private void set(List<KeptSearch> kept) {
        Settings now = settings.get();
        settle.accept(now.with(now.searching().withKept(kept)));
        read();
    }

    /** Takes over what the settings have now. */
    public void read() {
        all.set(settings.get().searching().kept());
    }
}
