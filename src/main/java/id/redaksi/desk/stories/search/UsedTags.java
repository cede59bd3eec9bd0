package id.redaksi.desk.stories.search;

import id.redaksi.archive.SearchField;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Beat;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The tags in the navigation: those used most and the one that is chosen, and the way to all of them. */
public final class UsedTags extends VBox {
    private static final int MOST = 8;

    private final SearchAnswers answers;
    private final Overtaking asking;
    private final Words words;
    private final VBox rows = new VBox();
    private final Beat again;
    private final Map<String, NavigationRow> shown = new LinkedHashMap<>();
    private Consumer<String> choose = _ -> {};
    private List<Known> tags = List.of();
    private String chosen = "";

    public UsedTags(SearchAnswers answers, Background lane, Words words, Runnable all) {
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
        words.wordingProperty().addListener((_, _, _) -> show());
        Nodes.shown(this, false);
        read();
    }

    /** Who is told of a tag that is chosen. */
    public void onChosen(Consumer<String> told) {
        choose = told;
    }

    /** Shows this tag as chosen; an empty text for none. */
    public void mark(String tag) {
        if (!tag.equals(chosen)) {
            chosen = tag;
            show();
        }
        shown.forEach((name, row) -> row.setSelected(name.equals(chosen)));
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
        String focused = shown.entrySet().stream()
                .filter(row -> row.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        shown.clear();
        tags.forEach(tag -> shown.put(tag.value(), row(tag.value(), format.format(tag.stories()))));
        if (!chosen.isEmpty()) {
            shown.computeIfAbsent(chosen, tag -> row(tag, ""));
        }
        rows.getChildren().setAll(shown.values());
        Nodes.shown(this, !shown.isEmpty());
        if (shown.containsKey(focused)) {
            shown.get(focused).requestFocus();
        }
        mark(chosen);
    }

    private NavigationRow row(String tag, String count) {
        var row = new NavigationRow(Feather.TAG, new ReadOnlyStringWrapper(Signs.shown(tag)), 0);
        row.count(count);
        row.setOnAction(_ -> {
            choose.accept(tag);
            mark(chosen);
        });
        return row;
    }
}
