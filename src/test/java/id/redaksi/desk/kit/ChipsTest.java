package id.redaksi.desk.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChipsTest {
    private static final double WIDTH = 300;

    private final FxRobot robot = new FxRobot();
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        stage.setScene(new Scene(new HBox(), WIDTH, 200));
        stage.show();
    }

    private double widest(FlowPane pane) {
        robot.interact(() -> {
            for (String tag : new String[] {"Cabai", "NamaTanpaSpasi".repeat(8), "Pasar"}) {
                pane.getChildren().add(new HBox(new Label(tag)));
            }
            stage.getScene().setRoot(pane);
            pane.applyCss();
            pane.layout();
        });
        return pane.getChildren().stream().map(Node::getBoundsInParent).mapToDouble(at -> at.getMaxX()).max().orElseThrow();
    }

    @Test
    void a_chip_without_a_blank_is_no_wider_than_its_pane() {
        assertTrue(widest(new FlowPane(6, 6)) > WIDTH, "as it is without");
        var chips = new Chips();
        assertTrue(widest(chips) <= WIDTH);
        assertTrue(chips.minWidth(-1) < WIDTH);
        assertEquals(0, chips.getChildren().getFirst().getBoundsInParent().getMinX());
    }
}
