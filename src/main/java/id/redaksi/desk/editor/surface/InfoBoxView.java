package id.redaksi.desk.editor.surface;

import id.redaksi.story.Block;
import java.util.ArrayList;
import java.util.List;

/** A box with a title and paragraphs. */
final class InfoBoxView extends StackedView {
    private final Surroundings around;
    private final List<LeafView> texts = new ArrayList<>();

    InfoBoxView(Surroundings around) {
        super("info-box", 6);
        this.around = around;
        texts.add(new LeafView("box-title-text"));
    }

    @Override
    void show(Block block, String prefix, String hint) {
        int wanted = block.leaves().size();
        while (texts.size() < wanted) {
            texts.add(new LeafView("box-text"));
        }
        while (texts.size() > wanted) {
            texts.removeLast();
        }
        attach();
        for (int i = 0; i < wanted; i++) {
            String empty = i == 0 ? "desk.body.boxTitle" : wanted == 2 ? "desk.body.infobox" : "";
            texts.get(i).show(block.leaves().get(i), "", empty.isEmpty() ? "" : around.words().now(empty));
        }
        setAccessibleText(block.text());
    }

    @Override
    List<LeafView> leaves() {
        return texts;
    }
}
