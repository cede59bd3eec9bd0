package id.redaksi.desk.review;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.Colleagues;
import id.redaksi.story.By;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Who and when: a dot in the author's colour, the name, the time. */
final class ByLine extends HBox {
    ByLine(By by, Colleagues colleagues, Words words) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        var dot = new Region();
        dot.getStyleClass().addAll("author-dot", colleagues.look(by.author()));
        var name = new Label(by.author());
        name.getStyleClass().add("card-title");
        name.setMinWidth(20);
        var time = new Label(Said.when(by, words));
        time.getStyleClass().add("faint");
        time.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(dot, name, Nodes.spring(), time);
    }
}
