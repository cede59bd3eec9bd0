package id.redaksi.site;

import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * What other pages say of a story, kept as one text: when that is the same, none of them changes. The photo is the lead
 * figure's by its name, or empty.
 */
record Card(String headline, String standfirst, String channel, OffsetDateTime published, String photo, boolean onTop) {
    /** Parts the fields; it is no character of a text that came through the importers or the editor. */
    private static final char BETWEEN = '\u001f';

    static Card of(Story story, OffsetDateTime published) {
        String photo = story.lead().photo();
        return new Card(
                plain(story.headline()),
                plain(story.titles().standfirst()),
                plain(story.topics().channel().strip()),
                published,
                photo == null ? "" : photo,
                story.page().onTop());
    }

    static String plain(String text) {
        return text.indexOf(BETWEEN) < 0 ? text : text.replace(BETWEEN, ' ');
    }

    String packed() {
        return headline + BETWEEN + standfirst + BETWEEN + channel + BETWEEN + published + BETWEEN + photo + BETWEEN
                + (onTop ? "1" : "");
    }

    /** A moment with the offset of the publication, as pages of this story print times. */
    OffsetDateTime at(Instant moment) {
        return moment.atOffset(published.getOffset());
    }

    static Card read(String packed) {
        int[] at = new int[5];
        int from = -1;
        for (int i = 0; i < at.length; i++) {
            from = packed.indexOf(BETWEEN, from + 1);
            at[i] = from;
        }
        return new Card(
                packed.substring(0, at[0]),
                packed.substring(at[0] + 1, at[1]),
                packed.substring(at[1] + 1, at[2]),
                Workflow.Times.read(packed.substring(at[2] + 1, at[3])).orElseThrow(),
                packed.substring(at[3] + 1, at[4]),
                packed.length() > at[4] + 1);
    }
}
