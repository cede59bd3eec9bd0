package id.redaksi.desk.editor.surface;

import id.redaksi.story.Block;
import id.redaksi.story.Quote;
import java.util.List;
import javafx.scene.layout.Region;

/** A quotation with the line that says whose it is. */
final class QuoteView extends BlockView {
    private static final double INDENT = 20;

    private final Surroundings around;
    private final Region bar = new Region();
    private final LeafView content = new LeafView("quote-text");
    private final LeafView attribution = new LeafView("attribution-text");

    QuoteView(Surroundings around) {
        super("quote");
        this.around = around;
        bar.getStyleClass().add("quote-bar");
        getChildren().addAll(bar, content, attribution);
        setAccessibleRoleDescription("quote");
    }

    @Override
    void show(Block block, String prefix, String hint) {
        if (block instanceof Quote quote) {
            content.show(quote.content(), prefix, around.words().now("desk.body.quote"));
            attribution.show(quote.attribution(), "", around.words().now("desk.body.attribution"));
            setAccessibleText(block.text());
        }
    }

    @Override
    List<LeafView> leaves() {
        return List.of(content, attribution);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width - INDENT;
        return snappedTopInset() + height(content, room) + 4 + height(attribution, room) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double top = snappedTopInset();
        double room = getWidth() - INDENT;
        double quoted = height(content, room);
        double said = height(attribution, room);
        bar.resizeRelocate(0, top, 3, quoted + 4 + said);
        content.resizeRelocate(INDENT, top, room, quoted);
        attribution.resizeRelocate(INDENT, top + quoted + 4, room, said);
    }
}
