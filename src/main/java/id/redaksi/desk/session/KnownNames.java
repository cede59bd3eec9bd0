package id.redaksi.desk.session;

import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.newsroom.Named;
import id.redaksi.newsroom.Stories;
import id.redaksi.newsroom.Used;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks for tags and names that the newsroom has used while somebody types; an answer that a later question overtook is
 * dropped. Each form that asks has its own. Lives on JavaFX's thread.
 */
public final class KnownNames {
    /** What was found for one text. */
    public record Names(List<Used> tags, List<Used> people, List<Used> places) {}

    private final Stories stories;
    private final Background reader;
    private final Notices notices;
    private long asked;

    public KnownNames(Stories stories, Background reader, Notices notices) {
        this.stories = stories;
        this.reader = reader;
        this.notices = notices;
    }

    /** The tags that hold the text, those that begin with it first; for none the most used. */
    public void tags(String text, int most, Consumer<List<Used>> found) {
        long question = ++asked;
        reader.run(() -> stories.tagsLike(text, most), used -> answer(question, used, found), notices::explain);
    }

    /** Tags, people and places that hold the text. */
    public void all(String text, int most, Consumer<Names> found) {
        long question = ++asked;
        reader.run(
                () -> new Names(
                        stories.tagsLike(text, most),
                        stories.namesLike(Named.PERSON, text, most),
                        stories.namesLike(Named.PLACE, text, most)),
                names -> answer(question, names, found),
                notices::explain);
    }

    private <T> void answer(long question, T answer, Consumer<T> found) {
        if (question == asked) {
            found.accept(answer);
        }
    }
}
