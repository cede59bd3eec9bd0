package id.redaksi.desk.stories.search;

import id.redaksi.app.Settings.KeptSearch;
import id.redaksi.desk.kit.Beat;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The kept searches in the navigation, with what each finds; the section is not there while there are none. */
public final class KeptSearchesView extends VBox {
    private final SearchViewModel model;
    private final KeptSearches kept;
    private final KeptCounts counts;
    private final KeepSheet sheet;
    private final Words words;
    private final VBox rows = new VBox();
    private final Beat recount;
    private Runnable chosen = () -> {};
    private Consumer<KeptSearch> send = _ -> {};
    private List<KeptRow> shown = List.of();

    public KeptSearchesView(
            SearchViewModel model, KeptSearches kept, KeptCounts counts, KeepSheet sheet, Words words) {
        this.model = model;
        this.kept = kept;
        this.counts = counts;
        this.sheet = sheet;
        this.words = words;
        setId("kept-searches");
        Label heading = Nodes.label(words.of("desk.search.kept"), "group-heading");
        getChildren().addAll(heading, rows);
        recount = new Beat(Duration.seconds(2), this::count);
        kept.allProperty().addListener((_, _, _) -> show());
        model.typedProperty().addListener((_, _, _) -> mark());
        counts.foundProperty().addListener((_, _, _) -> say());
        words.wordingProperty().addListener((_, _, _) -> show());
        show();
    }

    /** The stories have changed; once they have been left alone for a moment, what is found is counted anew. */
    public void recount() {
        if (!kept.allProperty().get().isEmpty()) {
            recount.restart();
        }
    }

    private void count() {
        recount.stop();
        counts.count(kept.allProperty().get());
    }

    private void show() {
        Optional<KeptSearch> focused = shown.stream()
                .filter(row -> row.row().isFocused())
                .map(KeptRow::search)
                .findFirst();
        shown = kept.allProperty().get().stream()
                .map(one -> new KeptRow(one, words, acts()))
                .toList();
        rows.getChildren().setAll(shown.stream().map(KeptRow::row).toList());
        Nodes.shown(this, !shown.isEmpty());
        shown.stream()
                .filter(row -> focused.equals(Optional.of(row.search())))
                .forEach(row -> row.row().requestFocus());
        mark();
        say();
        counts.count(kept.allProperty().get());
    }

    private KeptRow.Acts acts() {
        return new KeptRow.Acts(this::choose, sheet::rename, sheet::letGo, kept::move, one -> send.accept(one));
    }

    /** What is done before one is searched. */
    public void onChosen(Runnable before) {
        chosen = before;
    }

    /** What sends the stories that one finds to a target. */
    public void onSend(Consumer<KeptSearch> act) {
        send = act;
    }

    private void choose(KeptSearch search) {
        chosen.run();
        model.typedProperty().set(search.typed());
        mark();
    }

    private void mark() {
        Optional<KeptSearch> searched = kept.of(model.typedProperty().get());
        shown.forEach(row -> row.row().setSelected(searched.equals(Optional.of(row.search()))));
    }

    private void say() {
        Map<String, Total> found = counts.foundProperty().get();
        NumberFormat format = NumberFormat.getIntegerInstance(words.locale());
        shown.forEach(row -> {
            Total total = found.get(row.search().typed());
            row.row().count(total == null ? "" : format.format(total.stories()) + (total.atLeast() ? "+" : ""));
        });
    }
}
