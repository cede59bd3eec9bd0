package id.redaksi.app;

import id.redaksi.newsroom.TermChange;
import id.redaksi.wording.Message;
import java.util.List;

/**
 * An act on many stories: what changes in each, which stories they are, what the vocabulary says afterwards, and what the
 * act is called in a sentence.
 */
public record ManyStoriesAct(Refiling refiling, Which which, TermChange terms, Message name) {
    /** Where the stories of an act come from: those that bear tags, those of channels; others are named one by one. */
    public record Which(List<String> tags, List<String> channels) {
        public static final Which NAMED = new Which(List.of(), List.of());

        public Which {
            tags = List.copyOf(tags);
            channels = List.copyOf(channels);
        }
    }

    /** All stories of a channel in another; in none for an empty one. */
    public static ManyStoriesAct channel(String from, String to) {
        return new ManyStoriesAct(
                Refiling.into(to),
                new Which(List.of(), List.of(from)),
                TermChange.NONE,
                to.isEmpty() ? Message.of("app.refile.act.noChannel", from) : Message.of("app.refile.act.channel", from, to));
    }
}
