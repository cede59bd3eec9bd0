package id.redaksi.newsroom;

import id.redaksi.story.Workflow;
import java.util.Set;

/** Which stories a list shows, always the last changed first. */
public sealed interface ListFilter {
    ListFilter ALL = new All();

    /** Every story. */
    record All() implements ListFilter {}

    record OfStatus(Workflow.Status status) implements ListFilter {}

    /** The stories of any of these channels: one, or one with those under it. */
    record OfChannel(Set<String> names) implements ListFilter {
        public OfChannel {
            names = Set.copyOf(names);
        }

        public OfChannel(String name) {
            this(Set.of(name));
        }
    }

    /** The stories that bear the tag, written just so. */
    record OfTag(String name) implements ListFilter {}
}
