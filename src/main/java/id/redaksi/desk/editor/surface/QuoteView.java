package id.redaksi.desk.editor.surface;

import id.redaksi.story.Block;
import java.util.List;

/** A quotation, in the text or pulled out of it, with the line that says whose it is. */
final class QuoteView extends StackedView {
    private final Surroundings around;
    private final LeafView content;
    private final LeafView attribution = new LeafView("attribution-text");

    QuoteView(Surroundings around, String look) {
        super(look, 4);
        this.around = around;
        content = new LeafView(look + "-text");
        attach();
    }

    @Override
    void show(Block block, String prefix, String hint) {
        content.show(block.leaves().get(0), prefix, around.words().now("desk.body." + block.kind()));
        attribution.show(block.leaves().get(1), "", around.words().now("desk.body.attribution"));
        setAccessibleText(block.text());
    }

    @Override
    List<LeafView> leaves() {
        return List.of(content, attribution);
    }
}
