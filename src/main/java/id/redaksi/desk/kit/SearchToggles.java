package id.redaksi.desk.kit;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** How a text is looked for: by its case, as a whole word, as an expression. */
public final class SearchToggles extends HBox {
    private final Words words;
    private final String prefix;
    private final Runnable changed;
    private final ToggleButton matchCase;
    private final ToggleButton wholeWord;
    private final ToggleButton expression;

    /** {@code prefix} begins the ids of the buttons, {@code changed} is called when one is pressed. */
    public SearchToggles(Words words, String prefix, Runnable changed) {
        super(4);
        this.words = words;
        this.prefix = prefix;
        this.changed = changed;
        setAlignment(Pos.CENTER_LEFT);
        matchCase = toggle("Aa", "matchCase");
        wholeWord = toggle("|ab|", "wholeWord");
        expression = toggle(".*", "expression");
        getChildren().addAll(matchCase, wholeWord, expression);
    }

    private ToggleButton toggle(String sign, String key) {
        var button = new ToggleButton(sign);
        button.setId(prefix + key);
        button.getStyleClass().add("icon-button");
        Nodes.named(button, words.of("desk.find." + key));
        button.setOnAction(_ -> changed.run());
        return button;
    }

    /** Sets all three without telling of it. */
    public void set(boolean byCase, boolean byWord, boolean byExpression) {
        matchCase.setSelected(byCase);
        wholeWord.setSelected(byWord);
        expression.setSelected(byExpression);
    }

    public boolean isMatchCase() {
        return matchCase.isSelected();
    }

    public boolean isWholeWord() {
        return wholeWord.isSelected();
    }

    public boolean isExpression() {
        return expression.isSelected();
    }
}
