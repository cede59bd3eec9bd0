package id.redaksi.desk.session;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Beat;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Standing;
import id.redaksi.edit.Editing;
import id.redaksi.edit.Restoring;
import id.redaksi.edit.Selection;
import id.redaksi.newsroom.Drafts;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The stories that are open, and the one in front. Lives on JavaFX's thread. */
public final class OpenStories {
    private final App app;
    private final Background writer;
    private final Notices notices;
    private final Clock clock;
    private final ObservableList<OpenStory> all = FXCollections.observableArrayList();
    private final ObservableList<OpenStory> shown = FXCollections.unmodifiableObservableList(all);
    private final ObjectProperty<@Nullable OpenStory> current = new SimpleObjectProperty<>();
    private final Map<StoryId, Autosave> autosaves = new ConcurrentHashMap<>();
    private final FormerUndo formerUndo;
    private final Rescue rescue;
    private final Beside beside;
    private final TimeJump jump = new TimeJump();
    private final Beat beat = new Beat(Duration.millis(500), this::look);
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<@Nullable StoryId> coming = new ReadOnlyObjectWrapper<>();

    public OpenStories(App app, Background writer, Notices notices, Clock clock) {
        this(app, writer, notices, clock, new Standing());
    }

    private OpenStories(App app, Background writer, Notices notices, Clock clock, Standing standing) {
        this(app, writer, notices, clock, standing, new Rescue(app.newsroom().spill(), writer, standing, notices));
    }

    /** With what is said under the top bar, and the second place for what cannot be saved. */
    public OpenStories(App app, Background writer, Notices notices, Clock clock, Standing standing, Rescue rescue) {
        this.rescue = rescue;
        beside = new Beside(standing, notices);
        this.app = app;
        this.writer = writer;
        this.notices = notices;
        this.clock = clock;
        formerUndo = new FormerUndo(notices, current);
    }

    public ObservableList<OpenStory> all() {
        return shown;
    }

    public ReadOnlyObjectProperty<@Nullable OpenStory> currentProperty() {
        return current;
    }

    /** The new story that is being stored and will then be in front; what is typed meanwhile is meant for it. */
    public ReadOnlyObjectProperty<@Nullable StoryId> comingProperty() {
        return coming.getReadOnlyProperty();
    }

    /** Counts what was saved; the list and the counts read anew when it grows. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    public Optional<OpenStory> current() {
        return Optional.ofNullable(current.get());
    }

    public void show(@Nullable OpenStory open) {
        current.set(open);
    }

    /** Tells the lists that the newsroom holds something new. */
    public void newsroomChanged() {
        changes.set(changes.get() + 1);
        autosaves.values().forEach(Autosave::lookOutside);
    }

    /** Keeps at once whatever is not kept yet. */
    public void flush() {
        autosaves.values().forEach(Autosave::flush);
    }

    /**
     * When memory has run out: puts what is not kept yet into the second place, story by story, from any thread; says
     * whether all of it got there.
     */
    public boolean keepLastly() {
        boolean all = true;
        for (Autosave autosave : autosaves.values()) {
            try {
                autosave.lastly();
            } catch (SaveFailed | OutOfMemoryError e) {
                all = false;
            }
        }
        return all;
    }

    /** The window has gone: nothing is looked at any more. Any thread. */
    public void rest() {
        Nodes.later(beat::stop);
    }

    /** Twice a second while stories are open. */
    private void look() {
        if (jump.since(clock.millis(), System.nanoTime() / 1_000_000)) {
            awake();
        }
        autosaves.values().forEach(Autosave::look);
        rescue.look();
    }

    /** The machine slept: the disk may have gone and come back. */
    private void awake() {
        writer.run(
                () -> {
                    app.newsroom().reconnect();
                    return true;
                },
                _ -> {},
                _ -> {});
        autosaves.values().forEach(Autosave::awake);
    }

    /** The story, if it is open. */
    public Optional<OpenStory> find(StoryId id) {
        return all.stream().filter(open -> open.id().equals(id)).findFirst();
    }

    /** What the stories that were open when the program was interrupted offer. */
    public FormerUndo formerUndo() {
        return formerUndo;
    }

    /** Opens the story, or brings it to the front; where it was left, caret included. */
    public void open(StoryId id) {
        open(id, _ -> {});
    }

    /** Opens the story or brings it to the front, then goes on with it. */
    public void open(StoryId id, Consumer<OpenStory> then) {
        Optional<OpenStory> already = find(id);
        if (already.isPresent()) {
            current.set(already.get());
            then.accept(already.get());
            return;
        }
        writer.run(
                () -> read(id),
                read -> {
                    opened(read);
                    find(id).ifPresent(then);
                },
                notices::explain);
    }

    /** {@code waiting} is a newer text that a newsroom which is only read could not take. */
    private record Read(
            Optional<Saved> saved, Optional<Story> waiting, Optional<Drafts.Caret> caret, KeptHistory left) {}

    private Read read(StoryId id) throws Exception {
        Drafts drafts = app.newsroom().drafts();
        Optional<Saved> saved = app.newsroom().stories().find(id);
        KeptHistory left = saved.map(found -> KeptHistory.left(drafts, found)).orElse(KeptHistory.NONE);
        Optional<Story> waiting = saved.filter(_ -> app.isUnwritable()).flatMap(
                found -> app.newsroom().spill().find(id, found.revision().sha256()));
        return new Read(saved, waiting, caret(drafts, id), left);
    }

    /** Where somebody left a story is no reason to keep it shut. */
    private static Optional<Drafts.Caret> caret(Drafts drafts, StoryId id) {
        try {
            return drafts.caret(id);
        } catch (NewsroomFailed e) {
            return Optional.empty();
        }
    }

    private void opened(Read read) {
        read.saved().ifPresent(saved -> {
            if (all.stream().noneMatch(open -> open.id().equals(saved.story().id()))) {
                LocalTime at = LocalTime.ofInstant(saved.revision().time(), clock.getZone());
                OpenStory open = add(saved, at, read.caret(), read.left());
                if (saved.byPages()) {
                    beside.aroundDamage(open);
                }
                read.waiting().ifPresent(waiting -> open.settle(Restoring.act(open.story(), waiting)));
                formerUndo.show(open);
            }
        });
    }

    /** A new story, stored before its first key. */
    public void create() {
        if (isOnlyRead()) {
            sayOnlyRead();
            return;
        }
        Story story = Story.blank(app.ids());
        coming.set(story.id());
        writer.run(
                () -> app.newsroom().stories().save(story, Revision.Kind.CREATED),
                revision -> {
                    LocalTime at = LocalTime.ofInstant(revision.time(), clock.getZone());
                    add(new Saved(story, revision), at, Optional.empty(), KeptHistory.NONE);
                    came(story);
                    newsroomChanged();
                },
                why -> {
                    came(story);
                    notices.explain(why);
                });
    }

    /** Of several that were asked for, what is typed is meant for the last. */
    private void came(Story story) {
        if (story.id().equals(coming.get())) {
            coming.set(null);
        }
    }

    private OpenStory add(Saved saved, LocalTime at, Optional<Drafts.Caret> caret, KeptHistory left) {
        Story story = saved.story();
        var editing = new Editing(story, clock);
        caret.ifPresent(kept -> editing.select(new Selection(kept.anchor(), kept.place())));
        var open = new OpenStory(editing, new SaveState.Saved(at), left.acts());
        caret.ifPresent(kept -> open.leftAt(kept.scroll()));
        if (isOnlyRead()) {
            open.onlyRead(this::sayOnlyRead);
        } else {
            var means = new Autosave.Means(app.newsroom(), writer, rescue, beside, clock, this::newsroomChanged);
            autosaves.put(story.id(), new Autosave(open, means, left, saved.revision().sha256()));
            beat.restart();
        }
        all.add(open);
        current.set(open);
        return open;
    }

    /** Makes a revision now. */
    public void save(OpenStory open, Runnable after) {
        keep(open, Revision.Kind.SAVED, after);
    }

    /** Makes a revision of this kind of what the story is now; what it becomes meanwhile is no part of it. */
    public void keep(OpenStory open, Revision.Kind kind, Runnable after) {
        if (isOnlyRead()) {
            after.run();
            return;
        }
        autosave(open).revise(kind, after);
    }

    /** Saves, then closes the story; one that cannot be saved stays open. */
    public void close(OpenStory open, Runnable after) {
        if (isOnlyRead()) {
            closed(open, after);
            return;
        }
        autosave(open).finish(() -> {
            beside.closed(open);
            autosave(open).close();
            autosaves.remove(open.id());
            if (autosaves.isEmpty()) {
                beat.stop();
            }
            closed(open, after);
        });
    }

    private void closed(OpenStory open, Runnable after) {
        formerUndo.withdraw(open);
        int at = all.indexOf(open);
        all.remove(open);
        if (current.get() == open) {
            current.set(all.isEmpty() ? null : all.get(Math.min(at, all.size() - 1)));
        }
        after.run();
    }

    /** Whether the newsroom was opened only to read: nothing is kept, and no story changes. */
    boolean isOnlyRead() {
        return app.isOnlyRead();
    }

    private void sayOnlyRead() {
        notices.warn(Message.of("desk.readOnly.refused"));
    }

    /** Saves and closes all, one after the other, then runs {@code after}. */
    public void closeAll(Runnable after) {
        if (all.isEmpty()) {
            after.run();
        } else {
            close(all.getLast(), () -> closeAll(after));
        }
    }

    public void each(Consumer<OpenStory> act) {
        all.forEach(act);
    }

    /** What keeps this open story. */
    Autosave autosave(OpenStory open) {
        Autosave autosave = autosaves.get(open.id());
        if (autosave == null) {
            throw new IllegalStateException("not open");
        }
        return autosave;
    }
}
