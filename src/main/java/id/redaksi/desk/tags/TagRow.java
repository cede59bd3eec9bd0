package id.redaksi.desk.tags;

import id.redaksi.app.NearTags;
import id.redaksi.newsroom.Tagged;
import id.redaksi.newsroom.Vocabulary.Pair;

/** A row of the list of tags. */
sealed interface TagRow {
    /** A tag of the vocabulary. */
    record One(Tagged tag) implements TagRow {}

    /** Two tags that may be one, the more used first. */
    record Two(Tagged more, Tagged less, NearTags.Why why) implements TagRow {
        Pair pair() {
            return Pair.of(more.name(), less.name());
        }
    }
}
