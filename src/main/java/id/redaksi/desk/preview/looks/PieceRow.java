package id.redaksi.desk.preview.looks;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.edit.LimitedText;
import id.redaksi.edit.Limits;
import id.redaksi.page.elsewhere.Cut;
import id.redaksi.page.elsewhere.Piece;
import id.redaksi.page.elsewhere.Room;
import id.redaksi.story.Field;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Below a card: which field a text came from (a click leads there), how long it is, and what nobody sees of it. */
final class PieceRow extends VBox {
    private final Words words;
    private final Supplier<Limits> limits;
    private final Button field = new Button();
    private final Label figures = new Label();
    private final Label lost = new Label();
    private final Tooltip source = new Tooltip();
    private String leadsTo = "";

    PieceRow(Words words, Supplier<Limits> limits, Consumer<String> toField) {
        this.words = words;
        this.limits = limits;
        getStyleClass().add("piece-row");
        field.getStyleClass().addAll("text-button", "piece-field");
        field.setOnAction(_ -> toField.accept(leadsTo));
        figures.getStyleClass().add("faint");
        figures.setTooltip(source);
        figures.setWrapText(true);
        lost.getStyleClass().addAll("piece-lost");
        lost.setWrapText(true);
        var head = new FlowPane(8, 2, field, figures);
        getChildren().addAll(head, lost);
    }

    void show(Piece piece, String channel) {
        leadsTo = piece.meant().name();
        field.setId("piece-" + piece.spot().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        field.setText(name(piece));
        field.setAccessibleText(words.now("looks.piece.go", called(piece.meant())) + ": " + name(piece));
        figures.setText(figures(piece, channel));
        source.setText(words.now("looks.piece.source", piece.spot().source()));
        Cut cut = piece.cut();
        lost.setText(words.now("looks.piece.lost", cut.lost()));
        Nodes.shown(lost, cut.isCut());
    }

    /** The field it came from, and why it is not the one that is meant for this place. */
    private String name(Piece piece) {
        String meant = called(piece.meant());
        if (piece.isEmpty()) {
            return words.now("looks.piece.empty", meant);
        }
        return piece.isStandIn()
                ? words.now(
                        "looks.piece.standIn",
                        piece.from().map(this::called).orElseGet(() -> words.now("looks.piece.page")),
                        meant)
                : meant;
    }

    private String called(Field<String> field) {
        return LimitedText.in(field).map(text -> words.now(text.called())).orElse(field.name());
    }

    private String figures(Piece piece, String channel) {
        Cut cut = piece.cut();
        if (piece.isEmpty()) {
            return "";
        }
        String length = switch (cut.room()) {
            case Room.Characters(int most) -> words.now("looks.piece.characters", cut.characters(), most);
            case Room.Width(int pixels, int _) ->
                words.now("looks.piece.width", cut.characters(), cut.width(), pixels);
        };
        return piece.from()
                .flatMap(LimitedText::in)
                .map(text -> length + " · " + words.now("looks.piece.limit", piece.written(), limits.get().of(text, channel)))
                .orElse(length);
    }
}
