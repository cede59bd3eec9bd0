package id.redaksi.desk.editor.surface;

import id.redaksi.edit.Selection;
import id.redaksi.edit.TextPlace;
import id.redaksi.story.Block;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** What is to come in sight at the next layout: the caret when it or its block has changed, or what was asked for. */
final class Revealing {
    /** What is kept in sight above and below it, in pixels. */
    private static final double NEAR = 8;

    private boolean wanted;
    private boolean follow;
    private boolean pointing;
    private @Nullable Selection selected;
    private @Nullable Block caretBlock;
    private TextPlace.@Nullable InBlock aside;

    boolean isWanted() {
        return wanted;
    }

    /** The text beside a block's leaves that was asked for in the caret's place. */
    Optional<TextPlace.InBlock> aside() {
        return Optional.ofNullable(aside);
    }

    void caret() {
        wanted = true;
        follow = true;
    }

    void aside(TextPlace.InBlock place) {
        aside = place;
        caret();
    }

    /** The caret was in sight and is to stay so, at whatever height. */
    void again() {
        wanted = true;
    }

    void stay() {
        wanted = false;
        aside = null;
    }

    /** The story or the selection has changed; nothing moves when something else did that one looks at. */
    void changed(Selection selection, @Nullable Block head) {
        if (!selection.equals(selected) || head != caretBlock) {
            wanted = true;
            follow = !pointing;
        }
        selected = selection;
        caretBlock = head;
    }

    /** Does what the pointer asks for; the text stays where it is under it. */
    void pointing(Runnable act) {
        pointing = true;
        try {
            act.run();
        } finally {
            pointing = false;
        }
    }

    /** Brings this part in sight; once it is, nothing more is wanted. */
    void scroll(SurfaceHost host, Rectangle2D at) {
        double top = at.getMinY() - NEAR;
        double bottom = at.getMaxY() + NEAR;
        if (!(follow && aside == null ? host.follow(top, bottom) : host.reveal(top, bottom))) {
            wanted = false;
        }
    }
}
