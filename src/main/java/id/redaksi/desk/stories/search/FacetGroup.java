package id.redaksi.desk.stories.search;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The values of one group with their counts: the first few, and the others on demand. A row stays where it is. */
final class FacetGroup extends VBox {
    private static final int FIRST = 6;
    private static final long LARGE = 100_000;

    private final Group group;
    private final SearchViewModel model;
    private final Words words;
    private final VBox rows = new VBox();
    private final Button more = new Button();
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private boolean isWhole;

    FacetGroup(Group group, SearchViewModel model, Words words) {
        this.group = group;
        this.model = model;
        this.words = words;
        setId("facets-" + group.name().toLowerCase(Locale.ROOT));
        rows.getStyleClass().add("facet-rows");
        more.getStyleClass().addAll("text-button", "facet-more");
        more.textProperty().bind(words.of("desk.search.others"));
        more.setOnAction(_ -> {
            isWhole = true;
            show();
            rows.getChildren().get(FIRST).requestFocus();
        });
        getChildren().addAll(Nodes.label(words.of(group.messageKey()), "group-heading"), rows, more);
        model.facetsProperty().addListener((_, _, now) -> {
            if (now.isEmpty()) {
                isWhole = false;
                buttons.clear();
            }
            show();
        });
        words.wordingProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        List<Known> values = model.facetsProperty().get().getOrDefault(group, List.of());
        for (Known one : values) {
            say(buttons.computeIfAbsent(one.value(), this::row), one);
        }
        List<ToggleButton> shown = buttons.values().stream()
                .limit(isWhole ? SearchViewModel.MOST_VALUES : FIRST)
                .toList();
        if (!rows.getChildren().equals(shown)) {
            rows.getChildren().setAll(shown);
        }
        more.setVisible(!isWhole && values.size() > FIRST);
        more.setManaged(!isWhole);
    }

    private ToggleButton row(String value) {
        var name = new Label();
        var count = new Label();
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(6, name, Nodes.spring(), count);
        line.setAlignment(Pos.CENTER_LEFT);
        var button = new ToggleButton(null, line);
        button.getStyleClass().addAll("navigation-row", "facet-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        line.prefWidthProperty().bind(button.widthProperty().subtract(12));
        button.setTooltip(new Tooltip());
        button.setOnAction(_ -> model.turn(group, value));
        return button;
    }

    private void say(ToggleButton button, Known one) {
        var line = (HBox) button.getGraphic();
        String name = name(one.value());
        ((Label) line.getChildren().getFirst()).setText(name);
        ((Label) line.getChildren().getLast()).setText(count(one.stories()));
        button.getTooltip().setText(name);
        button.setAccessibleText(words.now("desk.search.counted", name, one.stories()));
        button.setSelected(model.isNarrowedTo(group, one.value()));
    }

    /** A large number is told in thousands or millions, so that the name beside it has room. */
    private String count(long stories) {
        NumberFormat format = stories < LARGE
                ? NumberFormat.getIntegerInstance(words.locale())
                : NumberFormat.getCompactNumberInstance(words.locale(), NumberFormat.Style.SHORT);
        return format.format(stories);
    }

    private String name(String value) {
        return switch (group) {
            case MONTH -> Dates.read(YearMonth.parse(value), words.locale());
            case STATUS -> words.now("desk.status." + value.toLowerCase(Locale.ROOT));
            case CHANNEL, TAG -> Signs.shown(value);
        };
    }
}
