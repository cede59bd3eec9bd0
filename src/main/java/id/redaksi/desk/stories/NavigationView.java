package id.redaksi.desk.stories;

import id.redaksi.app.Channels;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.stories.StoriesViewModel.Choice;
import id.redaksi.desk.stories.search.KeptSearchesView;
import id.redaksi.desk.stories.search.NavigationRow;
import id.redaksi.desk.stories.search.UsedTags;
import id.redaksi.story.Workflow.Status;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The left column: statuses and the tree of channels with their counts, and among them the sections of others. */
public final class NavigationView extends ScrollPane {
    private final StoriesViewModel model;
    private final Words words;
    private final UsedTags tags;
    private final UsedBundles bundles;
    private final VBox statuses = new VBox();
    private final VBox channels = new VBox();
    private Channels known = Channels.NONE;

    /** The sections of others: kept searches, tags, bundles. */
    public record Sections(KeptSearchesView kept, UsedTags tags, UsedBundles bundles) {}

    public NavigationView(StoriesViewModel model, Words words, Channels tree, Sections sections) {
        this.model = model;
        this.words = words;
        tags = sections.tags();
        bundles = sections.bundles();
        setId("navigation");
        getStyleClass().add("navigation");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        accessibleTextProperty().bind(words.of("desk.navigation"));
        statuses.getChildren().add(row(Choice.ALL, Feather.INBOX, words.of("desk.navigation.all"), 0));
        for (Status status : Status.values()) {
            String key = "desk.status." + status.name().toLowerCase(Locale.ROOT);
            statuses.getChildren().add(row(new Choice(status, ""), Feather.CIRCLE, words.of(key), 0));
        }
        channels(tree);
        setContent(new VBox(
                Nodes.label(words.of("desk.navigation.flow"), "group-heading"),
                statuses,
                sections.kept(),
                Nodes.label(words.of("desk.navigation.channels"), "group-heading"),
                channels,
                bundles,
                tags));
        getContent().getStyleClass().add("navigation-content");
        model.countsProperty().addListener((_, _, _) -> count());
        model.choiceProperty().addListener((_, _, _) -> mark());
        // What is kept is searched in all stories, as it is counted.
        sections.kept().onChosen(() -> model.choiceProperty().set(Choice.ALL));
        bundles.onChosen(bundle -> model.choiceProperty().set(Choice.of(bundle.id())));
        tags.onChosen(tag -> model.choiceProperty().set(new Choice(null, "", tag)));
        count();
        mark();
    }

    /** The channels of the newsroom, as its tree is read from the top. */
    public void channels(Channels tree) {
        known = tree;
        channels.getChildren().clear();
        for (Channels.Row channel : tree.rows()) {
            var name = new ReadOnlyStringWrapper(channel.name());
            channels.getChildren().add(row(new Choice(null, channel.name()), Feather.HASH, name, channel.depth()));
        }
        count();
        mark();
    }

    private NavigationRow row(Choice choice, Feather icon, ObservableValue<String> text, int depth) {
        var row = new NavigationRow(icon, text, depth);
        row.setUserData(choice);
        row.setOnAction(_ -> {
            model.choiceProperty().set(choice);
            mark();
        });
        return row;
    }

    /** A channel counts its own stories and those of the channels under it, as its list shows them. */
    private void count() {
        var format = NumberFormat.getIntegerInstance(words.locale());
        rows().forEach(row -> {
            int stories = stories((Choice) row.getUserData());
            row.count(stories == 0 ? "" : format.format(stories));
        });
    }

    private int stories(Choice choice) {
        var counts = model.countsProperty().get();
        if (choice.equals(Choice.ALL)) {
            return counts.all();
        }
        return choice.status() != null
                ? counts.statuses().getOrDefault(choice.status(), 0)
                : known.branch(choice.channel()).stream()
                        .mapToInt(channel -> counts.channels().getOrDefault(channel, 0))
                        .sum();
    }

    private void mark() {
        bundles.mark(model.choiceProperty().get().bundle());
        tags.mark(model.choiceProperty().get().tag());
        rows().forEach(row -> row.setSelected(row.getUserData().equals(model.choiceProperty().get())));
    }

    private List<NavigationRow> rows() {
        return Stream.concat(statuses.getChildren().stream(), channels.getChildren().stream())
                .map(NavigationRow.class::cast)
                .toList();
    }
}
