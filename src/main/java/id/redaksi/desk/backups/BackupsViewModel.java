package id.redaksi.desk.backups;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Beat;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.newsroom.Backup;
import id.redaksi.newsroom.BackupFailed;
import id.redaksi.newsroom.Backups;
import id.redaksi.newsroom.Backups.Step;
import id.redaksi.newsroom.GoingBack;
import id.redaksi.newsroom.OpenBackup;
import id.redaksi.newsroom.Restore;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Rhythm;
import id.redaksi.newsroom.Saved;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The backups of the open newsroom: makes the ones that are due on a lane of their own, and does what the sheet asks for.
 * Lives on JavaFX's thread; {@link #close} ends the making.
 */
public final class BackupsViewModel implements AutoCloseable {
    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final Duration REST = Duration.ofMinutes(10);

    /** Where the second place stands: none chosen, connected, or away. */
    record Second(@Nullable Path folder, boolean away, Optional<Message> trouble) {}

    /** What the sheet shows beside the list: the chosen backup, and once it was read, what going back to it would change. */
    record Looked(BackupRow row, Restore.@Nullable Examined examined, List<GoingBack> changes, Optional<Message> refused) {}

    private record Listed(List<BackupRow> rows, Second second, Rhythm rhythm) {}

    private final App app;
    private final Backups backups;
    private final Restore restore;
    private final OpenStories stories;
    private final Background lane;
    private final Background writer;
    private final Notices notices;
    private final Clock clock;
    private final Beat beat = new Beat(javafx.util.Duration.seconds(EVERY.toSeconds()), this::beat);
    private final ReadOnlyObjectWrapper<BackupAge> age;
    private final ReadOnlyObjectWrapper<List<BackupRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Second> second =
            new ReadOnlyObjectWrapper<>(new Second(null, false, Optional.empty()));
    private final ReadOnlyObjectWrapper<@Nullable Step> doing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Looked> looked = new ReadOnlyObjectWrapper<>();
    private Rhythm rhythm = Rhythm.USUAL;
    private Optional<Message> trouble = Optional.empty();
    private Optional<Message> secondTrouble = Optional.empty();
    private @Nullable Long lookedAt;
    private long restsUntil = System.nanoTime();
    private boolean busy;

    /** {@code lane} is where backups are made and read, {@code writer} where stories are saved. */
    public BackupsViewModel(
            App app, OpenStories stories, Background lane, Background writer, Notices notices, Clock clock) {
        this.app = app;
        this.stories = stories;
        this.lane = lane;
        this.writer = writer;
        this.notices = notices;
        this.clock = clock;
        backups = app.newsroom().backups();
        restore = new Restore(backups);
        age = new ReadOnlyObjectWrapper<>(
                BackupAge.of(Optional.empty(), clock.instant(), Optional.empty(), Optional.empty()));
    }

    /** Reads what is there, and makes what is due from now on. */
    public void begin() {
        refresh();
        if (!app.newsroom().isReadOnly()) {
            beat.restart();
        }
    }

    ReadOnlyObjectProperty<BackupAge> ageProperty() {
        return age.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<BackupRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Second> secondProperty() {
        return second.getReadOnlyProperty();
    }

    /** What is being done just now; null for nothing. */
    ReadOnlyObjectProperty<@Nullable Step> doingProperty() {
        return doing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Looked> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /** Why the last one could not be made, while that is so. */
    Optional<Message> trouble() {
        return trouble;
    }

    boolean canMake() {
        return !app.newsroom().isReadOnly();
    }

    Path newsroom() {
        return app.newsroom().folder();
    }

    /** Makes what is due and brings what the second place lacks; the age is told anew. */
    void beat() {
        if (!busy && System.nanoTime() - restsUntil >= 0) {
            work(
                    () -> {
                        boolean made = backups.keepUp(this::tell).isPresent();
                        catchUp();
                        return made;
                    },
                    made -> {
                        if (made) {
                            succeeded();
                        }
                        trouble = Optional.empty();
                    },
                    this::cannotKeepUp);
        }
    }

    /** A large copy that fails is not made again every half minute; that another program makes one is no trouble. */
    private void cannotKeepUp(Message why) {
        if (!why.key().equals("backup.busy")) {
            trouble = Optional.of(why);
            restsUntil = System.nanoTime() + REST.toNanos();
        }
    }

    /** Makes one now. */
    public void make() {
        work(
                () -> {
                    Backup made = backups.make(Backup.Kind.BY_HAND, this::tell);
                    catchUp();
                    return made;
                },
                _ -> {
                    succeeded();
                    trouble = Optional.empty();
                    notices.show(Message.of("backup.made"));
                },
                this::failed);
    }

    /** Makes one before something that changes much, if anything changed, and then does that, whether or not it could be made. */
    public void before(Backup.Kind kind, Runnable then) {
        work(
                () -> backups.before(kind, this::tell),
                made -> {
                    if (made.isPresent()) {
                        succeeded();
                    }
                    then.run();
                },
                why -> {
                    trouble = Optional.of(why);
                    then.run();
                });
    }

    private void succeeded() {
        lookedAt = System.nanoTime();
    }

    private void failed(Message why) {
        trouble = Optional.of(why);
        notices.explain(why);
    }

    /** On the lane; what keeps the second place behind is no trouble of the first. */
    private void catchUp() {
        Optional<Message> found = Optional.empty();
        try {
            backups.second().catchUp();
        } catch (BackupFailed e) {
            found = Optional.of(e.explanation());
        }
        Optional<Message> told = found;
        Nodes.later(() -> secondTrouble = told);
    }

    /** On the lane. */
    private void tell(Step step) {
        Nodes.later(() -> doing.set(step));
    }

    /** One thing at a time; the list is read anew after each. */
    private <T> void work(Callable<T> what, Consumer<T> done, Consumer<Message> failed) {
        busy = true;
        lane.run(
                what,
                result -> {
                    finished();
                    done.accept(result);
                    refresh();
                },
                why -> {
                    finished();
                    failed.accept(why);
                    refresh();
                });
    }

    private void finished() {
        busy = false;
        doing.set(null);
    }

    private void refresh() {
        lane.run(
                () -> new Listed(
                        BackupRow.of(backups.list(), backups.second().list()),
                        new Second(
                                backups.second().chosen().orElse(null), backups.second().isAway(), Optional.empty()),
                        backups.rhythm()),
                listed -> {
                    rows.set(listed.rows());
                    second.set(new Second(listed.second().folder(), listed.second().away(), secondTrouble));
                    rhythm = listed.rhythm();
                    sayAge();
                },
                why -> {
                    trouble = Optional.of(why);
                    sayAge();
                });
    }

    private void sayAge() {
        Optional<Backup> last = rows.get().stream().map(BackupRow::backup).findFirst();
        Optional<Duration> since = Optional.ofNullable(lookedAt).map(at -> Duration.ofNanos(System.nanoTime() - at));
        age.set(BackupAge.of(last, clock.instant(), since, trouble).of(rhythm));
    }

    /** Looks at a backup: what going back to it would change. */
    void choose(BackupRow row) {
        looked.set(new Looked(row, null, List.of(), Optional.empty()));
        lane.run(
                () -> {
                    Restore.Examined examined = restore.examine(row.backup().file());
                    return new Looked(
                            row, examined, restore.compare(examined, app.newsroom().stories()), Optional.empty());
                },
                found -> show(row, found),
                why -> show(row, new Looked(row, null, List.of(), Optional.of(why))));
    }

    private void show(BackupRow row, Looked found) {
        Looked now = looked.get();
        if (now != null && now.row().equals(row)) {
            looked.set(found);
        }
    }

    /** Reads a backup again from end to end. */
    void verify(BackupRow row) {
        work(
                () -> {
                    tell(Step.CHECKING);
                    return backups.verify(row.backup());
                },
                _ -> {
                    notices.show(Message.of("backup.verified"));
                    if (row.equals(rows.get().stream().findFirst().orElse(null))) {
                        succeeded();
                    }
                },
                why -> {
                    notices.explain(why);
                    show(row, new Looked(row, null, List.of(), Optional.of(why)));
                });
    }

    void chooseSecond(Path folder, Consumer<Message> refused) {
        work(
                () -> {
                    backups.second().choose(folder);
                    tell(Step.SECOND_PLACE);
                    catchUp();
                    return folder;
                },
                _ -> {},
                refused);
    }

    void giveUpSecond() {
        work(
                () -> {
                    backups.second().giveUp();
                    return true;
                },
                _ -> secondTrouble = Optional.empty(),
                notices::explain);
    }

    /** Makes a newsroom of the looked-at backup in a new folder. */
    void restore(Restore.Examined examined, Path folder, Consumer<Restore.Restored> done, Consumer<Message> refused) {
        work(() -> restore.into(examined, folder, this::tell), done, refused);
    }

    /** Makes the story as it was in the backup the newest state of the story here; one that is open is saved and closed first. */
    void takeBack(Restore.Examined examined, GoingBack story) {
        work(
                () -> {
                    try (OpenBackup open = restore.open(examined)) {
                        Optional<Saved> saved = open.stories().find(story.story());
                        if (saved.isPresent()) {
                            restore.bringPhotos(examined, saved.get().story());
                        }
                        return saved;
                    }
                },
                saved -> saved.ifPresent(this::takeBack),
                notices::explain);
    }

    private void takeBack(Saved saved) {
        stories.find(saved.story().id())
                .ifPresentOrElse(open -> stories.close(open, () -> keep(saved)), () -> keep(saved));
    }

    private void keep(Saved saved) {
        writer.run(
                () -> app.newsroom().stories().save(saved.story(), Revision.Kind.RESTORED),
                _ -> {
                    stories.newsroomChanged();
                    stories.open(saved.story().id());
                    Looked now = looked.get();
                    if (now != null) {
                        choose(now.row());
                    }
                    notices.show(Message.of("backup.tookBack", saved.story().headline()));
                },
                notices::explain);
    }

    @Override
    public void close() {
        beat.stop();
    }
}
