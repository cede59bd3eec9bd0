package id.redaksi.desk.editor;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.edit.Characters;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Finds a character that no key types and puts it in where one writes. The focus stays in the field; arrows walk the
 * characters below it, Enter takes the one that is marked, Escape none.
 */
public final class CharacterSheet {
    private static final double WIDTH = 572;

    private final Words words;
    private final Sheets sheets;
    private final Supplier<List<String>> recent;
    private final Consumer<String> used;

    /** {@code recent} are the ones put in last; {@code used} is told of each that is put in. */
    public CharacterSheet(Words words, Sheets sheets, Supplier<List<String>> recent, Consumer<String> used) {
        this.words = words;
        this.sheets = sheets;
        this.recent = recent;
        this.used = used;
    }

    /** Asks for a character; {@code put} gets it once the sheet has gone. */
    public void show(Consumer<String> put) {
        var characters = new Characters(words.locale());
        var sample = new Label();
        sample.getStyleClass().add("character-sample");
        var name = new Label();
        name.setId("character-name");
        var code = new Label();
        code.getStyleClass().add("faint");
        var grid = new CharacterGrid(words);
        var field = new TextField();
        field.setId("character-field");
        field.promptTextProperty().bind(words.of("desk.characters.prompt"));
        field.accessibleTextProperty().bind(words.of("desk.characters.prompt"));
        field.accessibleHelpProperty().bind(name.textProperty());
        grid.markedProperty().addListener((_, _, marked) -> {
            boolean none = marked == null;
            sample.setText(none || grid.picture(marked).length() > 2 ? "" : grid.picture(marked));
            name.setText(none ? words.now("desk.characters.none") : characters.name(marked));
            String missing = none || !grid.isMissing(marked) ? "" : "  ·  " + words.now("desk.characters.missing");
            code.setText(none ? "" : Characters.number(marked) + missing);
        });
        Runnable take = () -> {
            Integer marked = grid.markedProperty().get();
            if (marked != null) {
                sheets.close();
                used.accept(Character.toString(marked));
                put.accept(Character.toString(marked));
            }
        };
        grid.onTaken(take);
        field.textProperty().addListener((_, _, asked) -> fill(grid, characters, asked));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (grid.walk(event.getCode(), field.getText().isEmpty())) {
                event.consume();
            }
        });
        field.setOnAction(_ -> take.run());
        fill(grid, characters, "");
        var told = new HBox(8, sample, name, Nodes.spring(), code);
        told.getStyleClass().add("character-told");
        var box = new VBox(8, field, grid, told);
        box.setId("character-sheet");
        box.getStyleClass().add("palette");
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        sheets.showBare(box, field);
    }

    private void fill(CharacterGrid grid, Characters characters, String asked) {
        grid.clear();
        if (!asked.isEmpty()) {
            grid.add("desk.characters.found", characters.find(asked));
        } else {
            grid.add(
                    "desk.characters.recent",
                    recent.get().stream().map(one -> one.codePointAt(0)).toList());
            characters.groups().forEach(group -> grid.add("desk.characters." + group.key(), group.codes()));
        }
        grid.markFirst();
    }
}
