package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.desk.backups.AgeButton;
import id.redaksi.desk.backups.BackupsSheet;
import id.redaksi.desk.backups.BackupsViewModel;
import id.redaksi.desk.health.HealthSheet;
import id.redaksi.desk.health.HealthViewModel;
import id.redaksi.desk.health.HealthWatch;
import id.redaksi.desk.health.RelistingNote;
import id.redaksi.desk.health.StoryErasing;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.FirstFrames;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.links.StoryMoves;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.newsroom.Backup;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/** What the window does for the newsroom as a whole: its backups, its health, and what is to go from it for good. */
final class Care {
    private final Words words;
    private final Sheets sheets;
    private final OpenStories stories;
    private final Background backupLane;
    private final Background healthLane;
    private final BackupsViewModel backups;
    private final HealthViewModel health;
    private final HealthWatch watch;
    private final StoryErasing erasing;
    private final Background listLane;
    private final RelistingNote relisting;
    private Consumer<Path> elsewhere = _ -> {};
    private boolean closed;

    Care(Safety.Shared shared, OpenStories stories, Sheets sheets, Background writer, StoryMoves moves) {
        App app = shared.app();
        words = shared.words();
        this.sheets = sheets;
        this.stories = stories;
        backupLane = Background.quietLane("redaksi-backups", shared.bugs());
        healthLane = Background.lane("redaksi-health", shared.bugs());
        backups = new BackupsViewModel(app, stories, backupLane, writer, shared.notices(), shared.clock());
        health = new HealthViewModel(app, shared.clock(), healthLane, this::mended);
        watch = new HealthWatch(app, healthLane, shared.standing(), this::showHealth);
        listLane = Background.quietLane("redaksi-relisting", shared.bugs());
        relisting = new RelistingNote(app, listLane, words, shared.notices()::explain, stories::newsroomChanged);
        erasing = new StoryErasing(app, stories, writer, shared.notices(), words, sheets);
        erasing.before(moves::pointing);
    }

    private void mended() {
        stories.newsroomChanged();
        watch.look();
    }

    /** Watches over the newsroom once the window stands, and while the window that shows the node stands idle. */
    void begin(Node shown) {
        FirstFrames.then(() -> {
            if (!closed) {
                watch.begin(shown);
                relisting.begin();
                backups.begin();
                relisting.begin();
            }
        });
    }

    /** What the foot of the window says of the last backup. */
    Node age() {
        return new AgeButton(backups, words, this::showBackups);
    }

    /** What the foot of the window says while lists are made anew. */
    Node relisting() {
        return relisting;
    }

    void beforeImport(Runnable then) {
        backups.before(Backup.Kind.BEFORE_IMPORT, then);
    }

    void makeBackup() {
        backups.make();
    }

    void showBackups() {
        new BackupsSheet(backups, words, sheets, made -> stories.closeAll(() -> elsewhere.accept(made.folder()))).show();
    }

    /** What opens another newsroom in this one's place, once everything is saved. */
    void onElsewhere(Consumer<Path> opener) {
        elsewhere = opener;
    }

    void showHealth() {
        new HealthSheet(health, words, sheets).show();
    }

    void erase(OpenStory open) {
        erasing.ask(open);
    }

    void close() {
        closed = true;
        watch.end();
        relisting.end();
        backups.close();
        List.of(listLane, backupLane, healthLane).forEach(Background::close);
    }
}
