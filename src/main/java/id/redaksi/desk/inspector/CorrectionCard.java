package id.redaksi.desk.inspector;

import id.redaksi.desk.kit.GrowingArea;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.newsroom.Revision;
import id.redaksi.story.Correction;
import id.redaksi.story.Correction.Kind;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One correction: its kind and what that means, when it was made, what it says, and which revision it puts right. */
final class CorrectionCard extends VBox {
    private static final int MOST_LINES = 10;

    private final OpenStory open;
    private final int number;
    private final Words words;
    private final ComboBox<Kind> kind;
    private final Label meaning = new Label();
    private final TextField time = new TextField();
    private final Label problem;
    private final GrowingArea text = new GrowingArea("field-area", 0);
    private final ComboBox<String> revision;
    private List<Revision> exported = List.of();
    private boolean filling;

    CorrectionCard(OpenStory open, int number, Words words) {
        super(6);
        this.open = open;
        this.number = number;
        this.words = words;
        getStyleClass().addAll("card", "correction-card");
        kind = Nodes.choice(
                List.of(Kind.values()), this::named, now().kind(), chosen -> change(one -> one.withKind(chosen)));
        kind.setId("correction-kind-" + number);
        kind.accessibleTextProperty().bind(words.of("corrections.kind"));
        HBox.setHgrow(kind, Priority.ALWAYS);
        kind.setMaxWidth(Double.MAX_VALUE);
        Button remove = Nodes.iconButton(Feather.X, words.of("corrections.remove"), this::remove);
        remove.setId("correction-remove-" + number);
        var top = new HBox(6, kind, remove);
        top.setAlignment(Pos.CENTER_LEFT);
        meaning.getStyleClass().add("faint");
        meaning.setWrapText(true);
        problem = Nodes.label(words.of("corrections.badTime"), "field-problem");
        problem.setWrapText(true);
        revision = Nodes.choice(List.of(), this::named, now().revision(), chosen -> change(one -> one.withRevision(chosen)));
        text();
        time();
        getChildren().addAll(top, meaning);
        row("corrections.text", "field-corrections-" + number, text);
        row("corrections.time", "correction-time-" + number, time);
        getChildren().add(problem);
        row("corrections.revision", "correction-revision-" + number, revision);
        exported(List.of());
        refresh();
    }

    GrowingArea text() {
        if (text.getId() == null) {
            text.setMostLines(MOST_LINES);
            text.takeLines();
            text.promptTextProperty().bind(words.of("corrections.textHint"));
            text.textProperty().addListener((_, _, said) -> change(one -> said.equals(one.text().text())
                    ? one
                    : one.withText(replaced(one.text(), said))));
        }
        return text;
    }

    /** What stands before and behind the change keeps its marks. */
    private static Inline replaced(Inline former, String said) {
        Inline wanted = Inline.of(said);
        String was = former.text();
        int most = Math.min(was.length(), said.length());
        int head = 0;
        while (head < most && was.charAt(head) == said.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && was.charAt(was.length() - 1 - tail) == said.charAt(said.length() - 1 - tail)) {
            tail++;
        }
        return former.replace(head, was.length() - tail, wanted.slice(head, said.length() - tail));
    }

    /** Is taken over when it is left or Enter is pressed; what cannot be read stays in the field and is explained. */
    private void time() {
        time.promptTextProperty().bind(words.of("desk.field.moment"));
        time.setOnAction(_ -> take());
        time.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take();
            }
        });
    }

    private void take() {
        if (time.getText().equals(FieldsForm.shown(now().time()))) {
            mark(now().at().isPresent());
            return;
        }
        Optional<String> read = moment(time.getText().strip());
        mark(read.isPresent());
        read.ifPresent(moment -> change(one -> one.withTime(moment)));
    }

    private static Optional<String> moment(String typed) {
        try {
            return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    ZonedDateTime.parse(FieldsForm.moment(typed))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private void mark(boolean fits) {
        Nodes.styled(time, "wrong", !fits);
        Nodes.shown(problem, !fits);
    }

    private void row(String key, String id, Control control) {
        control.setId(id);
        var label = Nodes.label(words.of(key), "field-label");
        label.setLabelFor(control);
        control.accessibleTextProperty().bind(label.textProperty());
        control.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(new VBox(2, label, control));
    }

    private Correction now() {
        return open.story().corrections().get(number);
    }

    private void change(UnaryOperator<Correction> how) {
        if (filling || number >= open.story().corrections().size()) {
            return;
        }
        List<Correction> all = new ArrayList<>(open.story().corrections());
        all.set(number, how.apply(all.get(number)));
        if (!all.equals(open.story().corrections())) {
            open.set(Field.CORRECTIONS, all);
        }
    }

    private void remove() {
        List<Correction> all = new ArrayList<>(open.story().corrections());
        all.remove(number);
        open.set(Field.CORRECTIONS, all);
    }

    /** These revisions went out, the last one first; one that is named and is not among them stays. */
    void exported(List<Revision> found) {
        exported = found;
        List<String> hashes = new ArrayList<>(found.stream().map(Revision::sha256).distinct().toList());
        if (!now().revision().isEmpty() && !hashes.contains(now().revision())) {
            hashes.add(now().revision());
        }
        hashes.add("");
        filling = true;
        revision.getItems().setAll(hashes);
        revision.setValue(now().revision());
        filling = false;
    }

    private String named(Kind one) {
        return words.now("corrections.kind." + CorrectionsForm.key(one));
    }

    private String named(String hash) {
        if (hash.isEmpty()) {
            return words.now("corrections.noRevision");
        }
        return exported.stream()
                .filter(one -> one.sha256().equals(hash))
                .map(one -> words.now(
                        "corrections.exported",
                        one.number(),
                        DateTimeFormatter.ofPattern("d MMM uuuu HH.mm", words.locale())
                                .format(one.time().atZone(ZoneId.systemDefault()))))
                .findFirst()
                .orElseGet(() -> words.now("corrections.otherRevision", hash.substring(0, Math.min(8, hash.length()))));
    }

    /** Shows the correction as it is now; what is being typed into the time stays. */
    void refresh() {
        if (number >= open.story().corrections().size()) {
            return;
        }
        Correction one = now();
        filling = true;
        kind.setValue(one.kind());
        meaning.setText(words.now("corrections.meaning." + CorrectionsForm.key(one.kind())));
        if (!text.getText().equals(one.text().text())) {
            text.setText(one.text().text());
        }
        String shown = FieldsForm.shown(one.time());
        if (!time.isFocused() && !time.getStyleClass().contains("wrong") && !shown.equals(time.getText())) {
            time.setText(shown);
        }
        if (time.getText().equals(shown)) {
            mark(one.at().isPresent());
        }
        if (!revision.getItems().contains(one.revision())) {
            exported(exported);
            filling = true;
        }
        revision.setValue(one.revision());
        filling = false;
    }
}
