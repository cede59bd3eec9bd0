package id.redaksi.edit;

import id.redaksi.story.Body;
import id.redaksi.story.Position;

/** What is selected: from where it was begun (anchor) to where the caret is (head); both alike for a bare caret. */
public record Selection(Position anchor, Position head) {
    public static Selection caret(Position place) {
        return new Selection(place, place);
    }

    public boolean isCaret() {
        return anchor.equals(head);
    }

    /** The end that is read first. */
    public Position from(Body body) {
        return Leaves.compare(body, anchor, head) <= 0 ? anchor : head;
    }

    /** The end that is read last. */
    public Position to(Body body) {
        return Leaves.compare(body, anchor, head) <= 0 ? head : anchor;
    }
}
