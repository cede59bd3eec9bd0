package id.redaksi.desk.editor.surface;

import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Leaves;
import id.redaksi.edit.Marking;
import id.redaksi.edit.Selection;
import id.redaksi.edit.Typing;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;

/** The link at the caret or over what is selected. Lives on JavaFX's thread. */
public final class LinkAtCaret {
    /** Stands for the kind of mark, whatever its address. */
    private static final Link ANY_LINK = new Link("#");

    private final OpenStory open;
    private final Composing composing;
    private final Typing typing;

    LinkAtCaret(OpenStory open, Composing composing, Typing typing) {
        this.open = open;
        this.composing = composing;
        this.typing = typing;
    }

    /** Its address; empty for none. */
    public String address() {
        return Marking.link(open.story(), open.editing().selection())
                .flatMap(range -> Leaves.at(open.story().body(), range.anchor()).at(range.anchor().offset(), ANY_LINK))
                .map(mark -> mark instanceof Link(var href) ? href : "")
                .orElse("");
    }

    /** Links what is selected, or the link at the caret anew; an empty address takes the link off. */
    public void link(String address) {
        composing.keep();
        Selection range = open.editing().selection().isCaret()
                ? Marking.link(open.story(), open.editing().selection()).orElse(open.editing().selection())
                : open.editing().selection();
        if (range.isCaret()) {
            if (!address.isBlank()) {
                open.apply(typing.insert(open.story(), range, Inline.of(address.strip(), new Link(address.strip()))));
            }
        } else if (address.isBlank()) {
            open.apply(Marking.off(open.story(), range, ANY_LINK));
        } else {
            open.apply(Marking.on(open.story(), range, new Link(address.strip())));
        }
    }
}
