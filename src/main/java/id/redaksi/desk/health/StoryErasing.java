package id.redaksi.desk.health;

import id.redaksi.app.App;
import id.redaksi.app.EraseStory;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Takes the story in front away for good, after it was asked for and closed, and says what was looked through then. */
public final class StoryErasing {
    private final App app;
    private final OpenStories stories;
    private final Background writer;
    private final Notices notices;
    private final Words words;
    private final Sheets sheets;
    private BiConsumer<StoryId, Consumer<Optional<Message>>> pointing = (_, then) -> then.accept(Optional.empty());

    public StoryErasing(
            App app, OpenStories stories, Background writer, Notices notices, Words words, Sheets sheets) {
        this.app = app;
        this.stories = stories;
        this.writer = writer;
        this.notices = notices;
        this.words = words;
        this.sheets = sheets;
    }

    /** Who tells before the question who points to a story; the sheet says it. */
    public void before(BiConsumer<StoryId, Consumer<Optional<Message>>> told) {
        pointing = told;
    }

    public void ask(OpenStory open) {
        pointing.accept(open.id(), who -> new EraseSheet(
                        open.story().headline(), who, words, sheets, () -> stories.close(open, () -> erase(open.id())))
                .show(sheets));
    }

    private void erase(StoryId id) {
        notices.show(Message.of("desk.erase.running"));
        writer.run(() -> app.eraseStory().run(id), this::done, notices::explain);
    }

    private void done(Optional<EraseStory.Report> report) {
        stories.newsroomChanged();
        notices.dismiss();
        report.ifPresent(this::tell);
    }

    private void tell(EraseStory.Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(words.now("desk.erase.done", report.traces().revisions(), report.traces().photos().size()));
        lines.add(words.now(
                "desk.erase.searched",
                report.searched().files(),
                report.searched().bytes() / 1000,
                report.searched().phrases(),
                report.searched().holding().size()));
        report.searched().holding().forEach(file -> lines.add(file.toString()));
        if (!report.emptied()) {
            lines.add(words.now("desk.erase.log"));
        }
        String title = words.now(report.isGone() ? "desk.erase.gone" : "desk.erase.notGone");
        if (report.backups().isEmpty()) {
            sheets.tell("erased-sheet", title, said(lines), 520);
            return;
        }
        lines.add(words.now("desk.erase.backups", report.backups().size()));
        report.backups().forEach(backup -> lines.add(String.valueOf(backup.getFileName())));
        sheets.show(
                "erased-sheet",
                title,
                said(lines),
                520,
                new Sheets.Act(words.now("desk.erase.backupsToo"), false, () -> askBackups(report)),
                new Sheets.Act(words.now("desk.close"), true, () -> {}));
    }

    /** Backups hold all other stories, too; that the last ones would go is said by their number. */
    private void askBackups(EraseStory.Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(words.now("desk.erase.backupsSure", report.backups().size()));
        if (report.last() > 0) {
            lines.add(words.now("desk.erase.backupsLast", report.last()));
        }
        sheets.show(
                "erase-backups-sheet",
                words.now("desk.erase.backupsTitle"),
                said(lines),
                460,
                new Sheets.Act(words.now("desk.cancel"), true, () -> {}),
                new Sheets.Act(words.now("desk.erase.backupsDo"), false, () -> deleteBackups(report)));
    }

    private void deleteBackups(EraseStory.Report report) {
        writer.run(
                () -> {
                    app.eraseStory().deleteBackups(report);
                    return report.backups().size();
                },
                count -> notices.show(Message.of("desk.erase.backupsGone", count)),
                notices::explain);
    }

    private static VBox said(List<String> lines) {
        var content = new VBox(8);
        lines.forEach(line -> {
            var said = new Label(line);
            said.setWrapText(true);
            said.setMinHeight(Region.USE_PREF_SIZE);
            content.getChildren().add(said);
        });
        return content;
    }
}
