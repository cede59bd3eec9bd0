package id.redaksi.desk;

import id.redaksi.desk.editor.surface.BodyViewModel;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks in which language what is selected is, or the paragraph at the caret where nothing is. */
final class PassageLanguage {
    /** Those of a newsroom's neighbours and sources; the first two are spelled by the program. */
    private static final List<String> CODES =
            List.of("id", "en", "jv", "su", "ms", "ar", "zh", "ja", "ko", "nl", "de", "fr", "es", "pt", "ru", "la");

    private static final double WIDTH = 400;

    private final Sheets sheets;
    private final Words words;

    PassageLanguage(Sheets sheets, Words words) {
        this.sheets = sheets;
        this.words = words;
    }

    void ask(BodyViewModel body) {
        Optional<String> now = body.spoken().code();
        List<Optional<String>> choices = Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        Stream.concat(CODES.stream(), now.stream().filter(one -> !CODES.contains(one))).map(Optional::of))
                .toList();
        ComboBox<Optional<String>> choice = Nodes.choice(choices, this::named, now, _ -> {});
        choice.setId("passage-language");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.accessibleTextProperty().bind(words.of("desk.passageLanguage"));
        var hint = new Label(words.now("desk.passageLanguage.hint"));
        hint.getStyleClass().add("faint");
        hint.setWrapText(true);
        sheets.show(
                "passage-language-sheet",
                words.now(body.selection().isCaret() ? "desk.passageLanguage.paragraph" : "desk.passageLanguage"),
                new VBox(8, choice, hint),
                WIDTH,
                new Sheets.Act(words.now("desk.cancel"), false, () -> {}),
                new Sheets.Act(words.now("desk.passageLanguage.do"), true, () -> body.spoken().speak(choice.getValue())));
    }

    private String named(Optional<String> code) {
        return code.map(one -> Locale.of(one).getDisplayLanguage(words.locale())).orElseGet(() -> words.now("desk.passageLanguage.story"));
    }
}
