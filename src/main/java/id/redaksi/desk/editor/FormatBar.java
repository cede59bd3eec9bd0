package id.redaksi.desk.editor;

import id.redaksi.desk.command.Commands;
import id.redaksi.desk.editor.surface.BodyViewModel;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.edit.Kind;
import id.redaksi.story.Emphasis;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Buttons for marks and kinds; each runs a command and shows whether what is selected is so already. */
final class FormatBar extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private record Toggle(Node button, Predicate<BodyViewModel> on) {}

    private final BodyViewModel model;
    private final Commands commands;
    private final Words words;
    private final List<Toggle> toggles = new ArrayList<>();

    private FormatBar(BodyViewModel model, Commands commands, Words words) {
        super(2);
        this.model = model;
        this.commands = commands;
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("format-bar");
    }

    /** What one reaches for with words selected. */
    static FormatBar small(BodyViewModel model, Commands commands, Words words) {
        var bar = new FormatBar(model, commands, words);
        bar.mark("bold", Nodes.icon(Feather.BOLD), Emphasis.BOLD);
        bar.mark("italic", Nodes.icon(Feather.ITALIC), Emphasis.ITALIC);
        bar.button("link", Nodes.icon(Feather.LINK), body -> !body.links().address().isEmpty());
        bar.getChildren().add(new Separator(Orientation.VERTICAL));
        bar.kind("heading2", bar.letters("H"), Kind.HEADING_2);
        bar.kind("quote", bar.letters("”"), Kind.QUOTE);
        bar.kind("bullets", Nodes.icon(Feather.LIST), Kind.BULLETS);
        bar.getChildren().add(new Separator(Orientation.VERTICAL));
        bar.button("footnote", bar.letters("x¹"), _ -> false);
        bar.button("markGap", bar.letters("TK"), _ -> false);
        return bar;
    }

    /** All marks, and the kinds that are used most. */
    static FormatBar whole(BodyViewModel model, Commands commands, Words words) {
        var bar = new FormatBar(model, commands, words);
        bar.mark("bold", Nodes.icon(Feather.BOLD), Emphasis.BOLD);
        bar.mark("italic", Nodes.icon(Feather.ITALIC), Emphasis.ITALIC);
        bar.mark("underline", Nodes.icon(Feather.UNDERLINE), Emphasis.UNDERLINE);
        bar.mark("strikethrough", bar.letters("S"), Emphasis.STRIKETHROUGH);
        bar.mark("superscript", bar.letters("x²"), Emphasis.SUPERSCRIPT);
        bar.mark("subscript", bar.letters("x₂"), Emphasis.SUBSCRIPT);
        bar.mark("code", Nodes.icon(Feather.CODE), Emphasis.CODE);
        bar.button("link", Nodes.icon(Feather.LINK), body -> !body.links().address().isEmpty());
        bar.button("footnote", bar.letters("x¹"), _ -> false);
        bar.getChildren().add(new Separator(Orientation.VERTICAL));
        bar.kind("heading2", bar.letters("H2"), Kind.HEADING_2);
        bar.kind("heading3", bar.letters("H3"), Kind.HEADING_3);
        bar.kind("quote", bar.letters("”"), Kind.QUOTE);
        bar.kind("bullets", Nodes.icon(Feather.LIST), Kind.BULLETS);
        bar.kind("numbers", bar.letters("1."), Kind.NUMBERS);
        bar.getChildren().add(new Separator(Orientation.VERTICAL));
        bar.button("figure", Nodes.icon(Feather.IMAGE), _ -> false);
        bar.button("table", Nodes.icon(Feather.GRID), _ -> false);
        bar.button("relatedBox", Nodes.icon(Feather.BOOKMARK), _ -> false);
        return bar;
    }

    private Node letters(String text) {
        var label = new Label(text);
        label.getStyleClass().add("format-letters");
        return label;
    }

    private void mark(String key, Node sign, Emphasis mark) {
        button(key, sign, body -> body.isMarked(mark));
    }

    private void kind(String key, Node sign, Kind kind) {
        button(key, sign, body -> body.isKind(kind));
    }

    private void button(String key, Node sign, Predicate<BodyViewModel> on) {
        var button = new Button(null, sign);
        button.getStyleClass().add("icon-button");
        button.setFocusTraversable(false);
        String shortcut = commands.all().stream()
                .filter(command -> command.key().equals(key) && command.shortcut() != null)
                .map(command -> "  (" + command.shortcut().getDisplayText() + ")")
                .findFirst()
                .orElse("");
        Nodes.named(button, Bindings.concat(words.of("desk.command." + key), shortcut));
        button.setOnAction(_ -> {
            commands.run(key);
            refresh();
        });
        toggles.add(new Toggle(button, on));
        getChildren().add(button);
    }

    /** Shows of each button whether it is on for what is selected. */
    void refresh() {
        toggles.forEach(toggle -> toggle.button().pseudoClassStateChanged(ON, toggle.on().test(model)));
    }
}
