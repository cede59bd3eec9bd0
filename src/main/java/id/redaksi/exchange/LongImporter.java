package id.redaksi.exchange;

import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a format that holds a whole site, story by story: its files may be larger than the memory. Of such a file
 * {@link #reads} is asked with its beginning alone.
 */
public interface LongImporter extends Importer {
    /** So much of a file is its beginning. */
    int BEGINNING = 65_536;

    /**
     * Takes one story, with the files of photos that came along, by the names that its figures give them, and by what its
     * source knows it ({@link SourceId}; empty where it does not say).
     */
    @FunctionalInterface
    interface Each {
        void story(Story story, Map<String, byte[]> photos, String identity);
    }

    /**
     * Gives the stories in their order, and then the account of them all, which holds none. Stories that were given before
     * a damage stay given. Whoever takes them calls it off by an unchecked exception of his own. Blocks for minutes.
     */
    Imported read(LongSource source, Reading reading, Each each) throws ImportFailed, IOException;

    /** The same of a file that fits in the memory. */
    @Override
    default Imported read(Source source, Reading reading) throws ImportFailed {
        if (source.bytes().length == 0) {
            throw new ImportFailed(Message.of("exchange.empty", source.name()));
        }
        List<Story> stories = new ArrayList<>();
        Map<String, byte[]> photos = new HashMap<>();
        Map<StoryId, String> identities = new HashMap<>();
        var whole = new LongSource(source.name(), () -> new ByteArrayInputStream(source.bytes()), source.modified());
        try {
            Imported account = read(whole, reading, (story, came, identity) -> {
                stories.add(story);
                identities.put(story.id(), identity);
                photos.putAll(came);
            });
            return new Imported(stories, account.leftOut(), account.cleaned(), account.told(), photos).withIdentities(identities);
        } catch (IOException e) {
            throw new IllegalStateException("memory is always read", e);
        }
    }
}
