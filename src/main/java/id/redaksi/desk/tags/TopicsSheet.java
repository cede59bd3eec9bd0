package id.redaksi.desk.tags;

import id.redaksi.app.Subjects;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.topics.MediaTopics;
import id.redaksi.wording.Message;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The sheet that says which vocabulary of Media Topics is here, and takes a newer one in. */
public final class TopicsSheet {
    private static final double WIDTH = 500;

    private final CalledViewModel model;
    private final Words words;
    private final Sheets sheets;

    public TopicsSheet(CalledViewModel model, Words words, Sheets sheets) {
        this.model = model;
        this.words = words;
        this.sheets = sheets;
    }

    public void show() {
        model.vocabulary(topics -> show(said(topics)));
    }

    private List<String> said(MediaTopics topics) {
        List<String> lines = new ArrayList<>();
        if (topics.isOfIptc()) {
            lines.add(words.now(
                    "topics.taken",
                    topics.released(),
                    topics.active(),
                    topics.all().size() - topics.active(),
                    String.join(", ", topics.languages())));
        } else {
            lines.add(words.now("tags.topics.noFile", topics.active()));
        }
        lines.add(words.now("tags.topics.ours"));
        lines.add(words.now("tags.topics.iptc"));
        return lines;
    }

    private void show(List<String> lines) {
        var content = new VBox(10);
        lines.forEach(line -> content.getChildren().add(wrapped(line)));
        content.getChildren().getFirst().setId("topics-state");
        sheets.show(
                "topics-sheet",
                words.now("tags.topics.title"),
                content,
                WIDTH,
                new Sheets.Act(words.now("desk.close"), false, () -> {}),
                new Sheets.Act(words.now("tags.topics.import"), true, this::choose));
    }

    private static Label wrapped(String line) {
        var label = new Label(line);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(words.now("tags.topics.import"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("Media Topics", "*.json", "*.xml", "*.rdf"),
                        new FileChooser.ExtensionFilter(words.now("desk.import.all"), "*.*"));
        File file = chooser.showOpenDialog(sheets.getScene().getWindow());
        if (file != null) {
            take(file.toPath());
        }
    }

    /** Takes a file in and says what came of it. */
    public void take(Path file) {
        model.importTopics(file, this::taken, this::refused);
    }

    private void taken(Subjects.Taken taken) {
        model.vocabulary(topics -> {
            List<String> lines = said(topics);
            if (taken.fresh() > 0 || taken.retiredSince() > 0) {
                lines.add(1, words.now("topics.taken.since", taken.fresh(), taken.retiredSince()));
            }
            if (!taken.broken().isEmpty()) {
                lines.add(1, words.now("topics.taken.broken", String.join(", ", taken.broken())));
            }
            show(lines);
        });
    }

    private void refused(Message why) {
        model.vocabulary(topics -> {
            List<String> lines = said(topics);
            lines.addFirst(words.now(why));
            show(lines);
        });
    }
}
