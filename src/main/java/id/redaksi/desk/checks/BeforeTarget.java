package id.redaksi.desk.checks;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.language.Receiver;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/** Lets one see what a target would miss before a story is sent there; not shown where no target asks for anything. */
final class BeforeTarget extends VBox {
    private final ChecksViewModel model;
    private final ComboBox<Receiver> target;
    private final ChangeListener<Receiver> chosen = (_, _, now) -> select(now);
    private final ChangeListener<Number> settled = (_, _, _) -> {
        if (getScene() != null) {
            refresh();
        }
    };
    private boolean filling;

    BeforeTarget(ChecksViewModel model, Words words) {
        super(4);
        this.model = model;
        target = Nodes.choice(
                List.of(Receiver.NOBODY),
                one -> one.isNobody() ? words.now("checks.before.none") : one.name(),
                Receiver.NOBODY,
                this::take);
        target.setId("checks-before");
        target.setMaxWidth(Double.MAX_VALUE);
        target.accessibleTextProperty().bind(words.of("checks.before"));
        var label = Nodes.label(words.of("checks.before"), "field-label");
        label.setLabelFor(target);
        getChildren().addAll(label, target);
        Nodes.shown(this, false);
        model.receiverProperty().addListener(chosen);
        model.looksProperty().addListener(settled);
    }

    /** Asks anew which targets there are, since somebody looks. */
    void refresh() {
        model.demanding(found -> {
            List<Receiver> all = new ArrayList<>(List.of(Receiver.NOBODY));
            all.addAll(found);
            Receiver now = model.receiverProperty().get();
            filling = true;
            if (!target.getItems().equals(all)) {
                target.getItems().setAll(all);
            }
            target.setValue(now);
            filling = false;
            if (!all.contains(now)) {
                model.before(Receiver.NOBODY); // it asks for nothing any more, or has another name
            }
            Nodes.shown(this, all.size() > 1);
        });
    }

    private void take(Receiver one) {
        if (!filling) {
            model.before(one);
        }
    }

    private void select(Receiver now) {
        filling = true;
        target.setValue(now);
        filling = false;
    }

    void close() {
        model.receiverProperty().removeListener(chosen);
        model.looksProperty().removeListener(settled);
    }
}
