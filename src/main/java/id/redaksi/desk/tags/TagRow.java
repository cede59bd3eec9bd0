package id.redaksi.desk.tags;

import id.redaksi.app.NearTags;
import id.redaksi.newsroom.Tagged;
import id.redaksi.newsroom.Vocabulary.Pair;

/** A row of the list of tags and channels. */
sealed interface TagRow {
    /** A tag of the vocabulary. */
    record One(Tagged tag) implements TagRow {}

    /** A channel, {@code depth} levels below the top of the tree; what is done to it here is what it is called outside. */
    record Channel(String name, int depth) implements TagRow {}

    /** Two tags that may be one, the more used first. */
    record Two(Tagged more, Tagged less, NearTags.Why why) implements TagRow {
        Pair pair() {
            return Pair.of(more.name(), less.name());
        }
    }
}
