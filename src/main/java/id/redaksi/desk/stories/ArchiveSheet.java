package id.redaksi.desk.stories;

import id.redaksi.app.ImportArchive;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.wording.Message;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Shows what an archive holds before it comes in, and afterwards what became of its lines. */
final class ArchiveSheet {
    private static final int SHOWN = 50;
    private static final double WIDTH = 560;

    private final ArchiveModel model;
    private final Sheets sheets;
    private final Words words;
    private final Notices notices;
    private final Consumer<Runnable> before;

    ArchiveSheet(ArchiveModel model, Sheets sheets, Words words, Notices notices, Consumer<Runnable> before) {
        this.model = model;
        this.sheets = sheets;
        this.words = words;
        this.notices = notices;
        this.before = before;
    }

    /** Looks at the file and asks; one archive comes in at a time. */
    void ask(Path file) {
        if (model.isRunning()) {
            notices.warn(Message.of("desk.archive.busy"));
        } else {
            model.look(file, glance -> ask(file, glance));
        }
    }

    private void ask(Path file, ImportArchive.Glance glance) {
        var content = new VBox(8, new Label(String.valueOf(file.getFileName())));
        content.getChildren().add(line(
                words.now("desk.archive.holds", glance.stories(), Math.max(1, Math.round(glance.bytes() / 1e6))), "soft"));
        if (!glance.headlines().isEmpty()) {
            content.getChildren().add(Nodes.label(words.of("desk.archive.first"), "field-label"));
            glance.headlines().forEach(headline -> content.getChildren()
                    .add(line(headline.isBlank() ? words.now("desk.story.untitled") : headline)));
        }
        if (glance.refused() > 0) {
            content.getChildren().add(line(words.now("desk.archive.bad", glance.refused(), glance.lines()), "soft"));
        }
        content.getChildren().add(line(words.now("desk.archive.hint"), "faint"));
        sheets.show(
                "archive-sheet",
                words.now("desk.archive.title"),
                content,
                WIDTH,
                new Sheets.Act(words.now("desk.cancel"), false, () -> {}),
                new Sheets.Act(words.now("desk.import.do"), true, () -> before.accept(() -> start(file))));
    }

    private void start(Path file) {
        if (!model.isRunning()) {
            model.start(file, this::ended);
        }
    }

    /** The window may be in the middle of a word; the report comes when it is asked for. */
    private void ended(ArchiveModel.Ended ended) {
        Message stopped = ended.result().stopped().orElse(null);
        boolean all = stopped == null && ended.result().counts().refused() == 0;
        notices.show(
                stopped != null ? stopped : Message.of(all ? "desk.archive.done" : "desk.archive.partly", ended.result().counts().taken()),
                "desk.archive.show",
                () -> report(ended));
    }

    private void report(ArchiveModel.Ended ended) {
        ImportArchive.Counts counts = ended.result().counts();
        var content = new VBox(8);
        content.getChildren().add(line(words.now(
                "desk.archive.counts", counts.read(), counts.taken(), counts.changed(), counts.skipped(), counts.kept(), counts.refused())));
        ended.result().stopped().ifPresent(message -> content.getChildren().add(line(words.now(message))));
        ended.result().untold().stream()
                .limit(SHOWN)
                .forEach(one -> content.getChildren().add(line(words.now(one.told()), "soft")));
        ended.remarks().stream().limit(SHOWN).forEach(remark -> content.getChildren().add(line(said(remark))));
        if (ended.remarks().size() > SHOWN) {
            content.getChildren().add(line(words.now("desk.archive.more", ended.remarks().size() - SHOWN), "faint"));
        }
        List<Sheets.Act> acts = new ArrayList<>();
        if (!ended.remarks().isEmpty() || !ended.result().untold().isEmpty()) {
            acts.add(new Sheets.Act(words.now("desk.archive.save"), false, () -> choose(ended)));
        }
        acts.add(new Sheets.Act(words.now("desk.close"), true, () -> {}));
        sheets.show("archive-report", words.now("desk.archive.report"), content, WIDTH, acts.toArray(Sheets.Act[]::new));
    }

    private String said(ImportArchive.Remark remark) {
        return words.now("desk.archive.line", remark.line(), words.now(remark.reason()));
    }

    private void choose(ArchiveModel.Ended ended) {
        var chooser = new FileChooser();
        chooser.setTitle(words.now("desk.archive.save"));
        chooser.setInitialFileName(ended.file().getFileName() + ".txt");
        File chosen = chooser.showSaveDialog(sheets.getScene().getWindow());
        if (chosen != null) {
            save(ended, chosen.toPath());
        }
    }

    /** All that was said, a line each. */
    void save(ArchiveModel.Ended ended, Path to) {
        List<String> lines = new ArrayList<>();
        ended.remarks().forEach(remark -> lines.add(said(remark)));
        ended.result().untold().forEach(one -> lines.add(words.now(one.told())));
        model.write(() -> write(lines, to), () -> notices.show(Message.of("desk.archive.saved", to.toString())), () -> notices.explain(
                Message.of("desk.archive.notSaved", to.toString())));
    }

    private static boolean write(List<String> lines, Path to) {
        try {
            Files.write(to, lines);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Label line(String text, String... looks) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(looks);
        return label;
    }
}
