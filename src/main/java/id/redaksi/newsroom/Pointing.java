package id.redaksi.newsroom;

import id.redaksi.story.Pointer;
import java.util.Set;

/** A story that points to another one, and from where in it. */
public record Pointing(Summary story, Set<Pointer.Kind> kinds) {
    public Pointing {
        kinds = Set.copyOf(kinds);
    }
}
