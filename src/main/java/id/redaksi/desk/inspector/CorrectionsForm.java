package id.redaksi.desk.inspector;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.newsroom.Revision;
import id.redaksi.story.Correction;
import id.redaksi.story.Correction.Kind;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Workflow.Status;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The corrections of a story, in their order: each can be changed where it stands, one more, one less. */
final class CorrectionsForm extends VBox {
    private final OpenStory open;
    private final Words words;
    private final SiteFacts facts;
    private final VBox cards = new VBox(8);
    private final VBox offer;
    private List<CorrectionCard> shown = List.of();
    private List<Revision> exported = List.of();

    CorrectionsForm(OpenStory open, Words words, SiteFacts facts, List<Runnable> refreshers) {
        super(8);
        this.open = open;
        this.words = words;
        this.facts = facts;
        setId("corrections");
        getStyleClass().add("corrections-form");
        offer = offer();
        getChildren().addAll(Nodes.label(words.of("desk.field.corrections"), "group-heading"), offer, cards, more());
        refreshers.add(this::refresh);
        refresh();
        ask();
    }

    /** Which revisions went out is read anew before each new correction is made of the last of them. */
    private void ask() {
        facts.exported().accept(open.id(), found -> {
            if (!found.equals(exported)) {
                exported = found;
                shown.forEach(card -> card.exported(found));
            }
        });
    }

    private MenuButton more() {
        var menu = new MenuButton();
        menu.setId("field-corrections");
        menu.textProperty().bind(words.of("corrections.add"));
        menu.accessibleTextProperty().bind(menu.textProperty());
        menu.setGraphic(Nodes.icon(Feather.PLUS));
        menu.getStyleClass().add("plain-button");
        for (Kind kind : Kind.values()) {
            var item = new MenuItem();
            item.setId("add-" + key(kind));
            item.textProperty().bind(words.of("corrections.add." + key(kind)));
            item.setOnAction(_ -> add(kind));
            menu.getItems().add(item);
        }
        menu.setOnShowing(_ -> ask());
        return menu;
    }

    /** Once a story that is out has a correction, its status should say so. */
    private VBox offer() {
        Label said = Nodes.label(words.of("corrections.offer"));
        said.setWrapText(true);
        var corrected = new Button();
        corrected.setId("status-corrected");
        corrected.textProperty().bind(words.of("corrections.offer.do"));
        corrected.getStyleClass().add("plain-button");
        corrected.setOnAction(_ -> open.set(Field.STATUS, Status.CORRECTED));
        var box = new VBox(6, said, corrected);
        box.getStyleClass().addAll("card", "offer");
        return box;
    }

    private void add(Kind kind) {
        List<Correction> all = new ArrayList<>(open.story().corrections());
        all.add(new Correction(
                kind, now(), Inline.EMPTY, exported.isEmpty() ? "" : exported.getFirst().sha256()));
        open.set(Field.CORRECTIONS, all);
        refresh();
        Nodes.focus(shown.getLast().text());
    }

    private String now() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                facts.clock().instant().truncatedTo(ChronoUnit.MINUTES).atZone(ZoneId.systemDefault()));
    }

    private void refresh() {
        List<Correction> now = open.story().corrections();
        Nodes.shown(offer, !now.isEmpty() && open.story().workflow().status() == Status.EXPORTED);
        if (now.size() != shown.size()) {
            List<CorrectionCard> fresh = new ArrayList<>();
            for (int i = 0; i < now.size(); i++) {
                fresh.add(new CorrectionCard(open, i, words));
            }
            shown = fresh;
            cards.getChildren().setAll(fresh);
            fresh.forEach(card -> card.exported(exported));
            Nodes.shown(cards, !fresh.isEmpty());
        } else {
            shown.forEach(CorrectionCard::refresh);
        }
    }

    static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
