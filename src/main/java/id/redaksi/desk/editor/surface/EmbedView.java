package id.redaksi.desk.editor.surface;

import id.redaksi.story.Block;
import id.redaksi.story.Embed;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** A post that stands elsewhere, as a card: whose it is, what it says, its address. Nothing of it is fetched. */
final class EmbedView extends StackedView {
    private final Surroundings around;
    private final Label platform = new Label();
    private final LeafView caption = new LeafView("box-text");
    private final TextField address = new TextField();
    private Embed shown;

    EmbedView(Surroundings around, Embed first) {
        super("embed", 6);
        this.around = around;
        shown = first;
        platform.getStyleClass().add("card-title");
        address.getStyleClass().add("plain-field");
        address.promptTextProperty().bind(around.words().of("desk.body.embedAddress"));
        address.accessibleTextProperty().bind(around.words().of("desk.link.address"));
        address.textProperty().addListener((_, _, text) -> {
            if (!text.equals(shown.address())) {
                around.model().change(shown.withAddress(text));
            }
        });
        attach();
    }

    @Override
    void show(Block block, String prefix, String hint) {
        if (block instanceof Embed embed) {
            shown = embed;
            String title = embed.platform().title();
            platform.setText(title.isEmpty() ? around.words().now("desk.block.embed") : title);
            caption.show(embed.caption(), "", around.words().now("desk.body.embed"));
            if (!address.getText().equals(embed.address())) {
                address.setText(embed.address());
            }
            setAccessibleText(block.text());
        }
    }

    @Override
    List<? extends Region> parts() {
        return List.of(platform, caption, address);
    }

    @Override
    List<LeafView> leaves() {
        return List.of(caption);
    }
}
