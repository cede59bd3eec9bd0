package id.redaksi.desk.stories.search;

import id.redaksi.archive.Query;
import id.redaksi.archive.SearchField;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Beat;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The tags in the navigation: those used most, and the way to all of them. */
public final class UsedTags extends VBox {
    private static final int MOST = 8;

    private final SearchViewModel model;
    private final SearchAnswers answers;
    private final Overtaking asking;
    private final Words words;
    private final VBox rows = new VBox();
    private final Beat again;
    private List<Known> tags = List.of();
    private final List<NavigationRow> shown = new ArrayList<>();

    public UsedTags(SearchViewModel model, SearchAnswers answers, Background lane, Words words, Runnable all) {
        this.model = model;
        this.answers = answers;
        this.words = words;
        asking = new Overtaking(lane);
        setId("used-tags");
        var more = new Button();
        more.setId("all-tags");
        more.getStyleClass().addAll("text-button", "navigation-more");
        more.textProperty().bind(words.of("desk.navigation.allTags"));
        more.setOnAction(_ -> all.run());
        getChildren().addAll(Nodes.label(words.of("desk.navigation.tags"), "group-heading"), rows, more);
        again = new Beat(Duration.seconds(2), this::read);
        model.typedProperty().addListener((_, _, _) -> mark());
        words.wordingProperty().addListener((_, _, _) -> show());
        Nodes.shown(this, false);
        read();
    }

    /** The stories have changed; once they have been left alone for a moment, the tags are read anew. */
    public void recount() {
        again.restart();
    }

    private void read() {
        again.stop();
        asking.ask(_ -> answers.beginning(SearchField.TAG, "", MOST), found -> {
            if (!found.equals(tags)) {
                tags = found;
                show();
            }
        });
    }

    private void show() {
        NumberFormat format = NumberFormat.getIntegerInstance(words.locale());
        shown.clear();
        for (Known tag : tags) {
            var row = new NavigationRow(Feather.TAG, new ReadOnlyStringWrapper(Signs.shown(tag.value())), 0);
            row.count(format.format(tag.stories()));
            row.setOnAction(_ -> {
                model.typedProperty().set(typed(tag));
                mark();
            });
            shown.add(row);
        }
        rows.getChildren().setAll(shown);
        Nodes.shown(this, !shown.isEmpty());
        mark();
    }

    private String typed(Known tag) {
        return Query.with("", SearchField.TAG.name(words.locale()), tag.value());
    }

    private void mark() {
        String typed = model.typedProperty().get().strip();
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).setSelected(typed(tags.get(i)).equals(typed));
        }
    }
}
