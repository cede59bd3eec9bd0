package id.redaksi.desk.links;

import id.redaksi.app.LinkableNames.Offer;
import id.redaksi.app.RelatedStories.Suggestion;
import id.redaksi.app.StoryLinks.InBundle;
import id.redaksi.app.StoryLinks.State;
import id.redaksi.app.StoryLinks.Target;
import id.redaksi.archive.RelatedStory;
import id.redaksi.desk.kit.FoundLine;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.BundleHead;
import id.redaksi.newsroom.BundleId;
import id.redaksi.newsroom.Pointing;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The cards of the pane of links: what each says, and what can be done there. */
final class LinkCards {
    private final LinksViewModel model;
    private final Words words;
    private final Runnable went;
    private final Consumer<BundleId> arrange;

    LinkCards(LinksViewModel model, Words words, Runnable went, Consumer<BundleId> arrange) {
        this.arrange = arrange;
        this.model = model;
        this.words = words;
        this.went = went;
    }

    Node suggestion(Suggestion one) {
        var origin = faint(one.entry().channel());
        var why = faint(why(one.shared()));
        var embargo = new Label(words.now("links.embargo"));
        embargo.getStyleClass().addAll("faint", "heed");
        Nodes.shown(embargo, one.embargo());
        Nodes.shown(origin, !origin.getText().isEmpty());
        Nodes.shown(why, !why.getText().isEmpty());
        String headline = one.entry().headline();
        var add = act("links.relate", Feather.PLUS, words.now("links.relate.to", headline), () -> model.relate(one));
        add.getStyleClass().add("links-relate");
        var box = act("links.box", Feather.CORNER_DOWN_LEFT, words.now("links.box.at", headline), () -> {
            model.box(one);
            went.run();
        });
        box.getStyleClass().add("links-box");
        var acts = new FlowPane(6, 6, add, box);
        return card(title(headline, one.story()), embargo, origin, why, acts);
    }

    private String why(RelatedStory shared) {
        return Stream.of(
                        because("links.why.tags", shared.tags()),
                        because("links.why.people", shared.people()),
                        because("links.why.organisations", shared.organisations()),
                        because("links.why.places", shared.places()),
                        because("links.why.words", shared.terms()))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    private Optional<String> because(String key, List<String> shared) {
        return shared.isEmpty() ? Optional.empty() : Optional.of(words.now(key, String.join(", ", shared)));
    }

    Node offer(Offer one) {
        var name = new Label(Signs.shown(one.name()));
        name.getStyleClass().add("card-title");
        name.setWrapText(true);
        var kind = faint(words.now("links.what." + one.what().name().toLowerCase(Locale.ROOT)));
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var link = act("links.link", Feather.LINK_2, words.now("links.link.first", one.name()), () -> {
            if (!model.link(one)) {
                model.look();
            }
        });
        link.getStyleClass().add("links-link");
        Button leave = Nodes.iconButton(Feather.X, words.of("links.leave", one.name()), () -> model.leave(one));
        leave.getStyleClass().add("links-leave");
        var line = new FoundLine();
        line.show(one.words().before(), one.words().found(), one.words().after());
        var top = new HBox(8, name, kind);
        top.setAlignment(Pos.BASELINE_LEFT);
        var foot = new HBox(6, link, Nodes.spring(), leave);
        foot.setAlignment(Pos.CENTER_LEFT);
        return card(top, line, foot);
    }

    Node pointing(Pointing one) {
        Summary story = one.story();
        var facts = new HBox(8, faint(LinkWords.kinds(words, one.kinds())), status(story.status()));
        return card(title(story.headline(), story.id()), facts);
    }

    Node bundle(InBundle one) {
        BundleHead head = one.bundle();
        var title = new Button(Signs.shown(head.name()), Nodes.icon(Feather.LAYERS));
        title.setMnemonicParsing(false);
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        title.getStyleClass().addAll("card-title", "text-button");
        title.setAccessibleText(words.now("links.bundle.open", head.name()));
        title.setOnAction(_ -> arrange.accept(head.id()));
        String kind = words.now("bundles.kind." + head.kind().name().toLowerCase(Locale.ROOT));
        String key = one.main() ? "links.bundle.main" : "links.bundle.side";
        return card(title, faint(words.now(key, kind, one.place(), head.stories())));
    }

    private Label status(Status status) {
        var said = faint(words.now("desk.status." + status.name().toLowerCase(Locale.ROOT)));
        Nodes.styled(said, "heed", status == Status.KILLED);
        return said;
    }

    Node target(Target one) {
        var facts = faint(LinkWords.kinds(words, one.kinds()));
        if (one.state() == State.GONE) {
            var headline = new Label(
                    one.headline().isBlank() ? words.now("links.gone.nameless") : Signs.shown(one.headline()));
            headline.getStyleClass().add("card-title");
            headline.setWrapText(true);
            headline.setFocusTraversable(true);
            return card(headline, dead("links.gone"), facts);
        }
        Node title = title(one.headline(), one.story());
        return one.state() == State.KILLED ? card(title, dead("links.killed"), facts) : card(title, facts);
    }

    private Label dead(String key) {
        var said = faint(words.now(key));
        said.getStyleClass().add("heed");
        return said;
    }

    private Button title(String headline, StoryId story) {
        String shown = headline.isBlank() ? words.now("desk.story.untitled") : Signs.shown(headline);
        var title = new Button(shown);
        title.setMnemonicParsing(false);
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        title.getStyleClass().addAll("card-title", "text-button");
        title.setAccessibleText(words.now("links.open", shown));
        title.setOnAction(_ -> model.show(story));
        return title;
    }

    /** {@code told} says in full what the button does. */
    private Button act(String key, Feather icon, String told, Runnable act) {
        var button = new Button(words.now(key), Nodes.icon(icon));
        button.getStyleClass().add("plain-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(told);
        button.setTooltip(new Tooltip(told));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Label faint(String text) {
        var label = new Label(text);
        label.getStyleClass().add("faint");
        label.setWrapText(true);
        return label;
    }

    private static VBox card(Node... parts) {
        var card = new VBox(4, parts);
        card.getStyleClass().addAll("card", "links-card");
        return card;
    }
}
