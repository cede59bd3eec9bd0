package id.redaksi.desk.editor.surface;

import id.redaksi.story.Block;
import id.redaksi.story.Code;
import java.util.List;

/** Lines in letters of one width. */
final class CodeView extends StackedView {
    private final Surroundings around;
    private final LeafView text = new LeafView("code-text");

    CodeView(Surroundings around) {
        super("code-block", 0);
        this.around = around;
        attach();
    }

    @Override
    void show(Block block, String prefix, String hint) {
        if (block instanceof Code code) {
            String language = code.language().isEmpty() ? "" : " (" + code.language() + ")";
            text.show(code.content(), "", around.words().now("desk.body.code") + language);
            setAccessibleText(block.text());
        }
    }

    @Override
    List<LeafView> leaves() {
        return List.of(text);
    }
}
