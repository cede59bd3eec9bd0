package id.redaksi.desk.history;

import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.newsroom.Mark;
import id.redaksi.newsroom.Stories;
import id.redaksi.newsroom.Thinning;
import id.redaksi.newsroom.Version;
import id.redaksi.wording.Message;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;

/**
 * The time line of one open story, newest first. It is read when somebody looks at it and anew whenever something was
 * saved, and rests while nobody does. Lives on JavaFX's thread.
 */
public final class HistoryViewModel implements AutoCloseable {
    /** What the time lines of all stories share. */
    public record Shared(OpenStories open, Stories kept, Background lane, Notices notices, Clock clock) {}

    private final OpenStory open;
    private final Shared shared;
    private final Past past;
    private final Tellings tellings;
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper hidden = new ReadOnlyIntegerWrapper();
    private final BooleanProperty showAll = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Message>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ChangeListener<Number> saved = (_, _, _) -> look();
    private List<Version> all = List.of();
    private boolean looking;
    private boolean closed;
    private long asked;

    public HistoryViewModel(OpenStory open, Shared shared) {
        this.open = open;
        this.shared = shared;
        past = new Past(open, shared.open(), shared.kept(), shared.lane(), shared.notices());
        tellings = new Tellings(past.stories(), shared.lane());
        showAll.addListener((_, _, _) -> arrange());
        shared.open().changesProperty().addListener(saved);
    }

    OpenStory open() {
        return open;
    }

    Tellings tellings() {
        return tellings;
    }

    LocalDate today() {
        return LocalDate.now(shared.clock());
    }

    Clock clock() {
        return shared.clock();
    }

    /** The rows, the newest first. */
    public ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /** How many versions the thinned time line leaves out. */
    public ReadOnlyIntegerProperty hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    /** Whether every version is shown. */
    public BooleanProperty showAllProperty() {
        return showAll;
    }

    /** Why the time line cannot be read. */
    public ReadOnlyObjectProperty<Optional<Message>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether somebody looks at the time line. */
    public void run(boolean on) {
        boolean begins = on && !looking;
        looking = on;
        if (begins) {
            look();
        }
    }

    private void look() {
        if (!looking || closed) {
            return;
        }
        long question = ++asked;
        shared.lane()
                .run(
                        () -> shared.kept().history(open.id()),
                        found -> {
                            if (question == asked && !closed) {
                                all = found;
                                trouble.set(Optional.empty());
                                arrange();
                            }
                        },
                        why -> trouble.set(Optional.of(why)));
    }

    private void arrange() {
        List<Version> thinned = Thinning.of(all);
        hidden.set(all.size() - thinned.size());
        List<Version> shown = showAll.get() ? all : thinned;
        List<Entry> rows = new ArrayList<>();
        LocalDate day = null;
        for (int i = 0; i < shown.size(); i++) {
            Version version = shown.get(i);
            LocalDate own =
                    LocalDate.ofInstant(version.revision().time(), shared.clock().getZone());
            rows.add(new Entry(version, i + 1 < shown.size() ? shown.get(i + 1) : null, own.equals(day) ? null : own));
            day = own;
        }
        if (!rows.equals(entries.get())) {
            entries.set(List.copyOf(rows));
        }
    }

    /** Gives the version a name; a blank one takes it away. */
    public void name(Version version, String name) {
        mark(version, new Mark(name.strip(), version.mark().pinned()));
    }

    public void pin(Version version, boolean on) {
        mark(version, new Mark(version.mark().name(), on));
    }

    private void mark(Version version, Mark mark) {
        if (mark.equals(version.mark())) {
            return;
        }
        shared.lane()
                .run(
                        () -> {
                            shared.kept().mark(version.revision(), mark);
                            return mark;
                        },
                        _ -> look(),
                        shared.notices()::explain);
    }

    /** Gives the story all that it had in this version. */
    public void restore(Version version) {
        past.all(version.revision());
    }

    /** The version against another, or for null against the story as it is. */
    public CompareViewModel compare(Version version, @Nullable Version with) {
        boolean turned = with != null
                && with.revision().sequence() < version.revision().sequence();
        return turned
                ? new CompareViewModel(past, with, version)
                : new CompareViewModel(past, version, with);
    }

    @Override
    public void close() {
        closed = true;
        tellings.close();
        shared.open().changesProperty().removeListener(saved);
    }
}
