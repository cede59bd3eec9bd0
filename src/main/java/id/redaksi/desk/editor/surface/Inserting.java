package id.redaksi.desk.editor.surface;

import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Arranging;
import id.redaksi.edit.Footnoting;
import id.redaksi.story.Block;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Table;
import id.redaksi.wording.Wording;
import java.util.List;
import java.util.Locale;

/** Puts something new in behind the block with the caret. Lives on JavaFX's thread. */
public final class Inserting {
    private final OpenStory open;
    private final Composing composing;
    private final Ids ids;
    private final Arranging arranging;
    private final Footnoting footnoting;

    Inserting(OpenStory open, Composing composing, Ids ids) {
        this.open = open;
        this.composing = composing;
        this.ids = ids;
        arranging = new Arranging(ids);
        footnoting = new Footnoting(ids);
    }

    public void figure() {
        insert(emptyFigure());
    }

    public Figure emptyFigure() {
        return Figure.empty(ids.block());
    }

    /** A photo behind the block with the caret. */
    public void photo(Figure photo) {
        insert(photo.withId(ids.block()));
    }

    public void gallery() {
        insert(new Gallery(ids.block(), List.of(emptyFigure(), emptyFigure())));
    }

    /** A table of three rows and columns, the first row its header. */
    public void table() {
        insert(Table.empty(ids.block(), 3, 3));
    }

    public void embed() {
        insert(new Embed(ids.block(), "", Inline.EMPTY));
    }

    /** A box for stories to read as well, titled in the story's language. */
    public void related() {
        String title = Wording.of(Locale.of(open.story().labels().language())).text("page.readToo");
        insert(new RelatedBox(ids.block(), Inline.of(title), List.of()));
    }

    public void divider() {
        insert(new Divider(ids.block()));
    }

    /** A footnote to what is selected, or to the word before the caret. */
    public void footnote() {
        composing.keep();
        open.apply(footnoting.add(open.story(), open.editing().selection()));
    }

    private void insert(Block block) {
        composing.keep();
        open.apply(arranging.insert(open.story(), open.editing().selection(), block));
    }
}
