package id.redaksi.exchange;

import id.redaksi.page.Page;
import id.redaksi.page.PagePhoto;
import id.redaksi.page.Site;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.topics.MediaTopic;
import id.redaksi.topics.ReceiverTable;
import id.redaksi.wording.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A story as it leaves the house: which revision (number and SHA-256), when it was saved, and what stands around it. What
 * colleagues suggest and note stays at home: a story with any of it is no edition, and asking for one is a bug.
 */
public record Edition(Story story, int revision, String sha256, Instant saved, Surroundings around) {
    /** What a format may want beside the story; each is made when it is asked for. */
    public interface Surroundings {
        /** The story's page with its files beside it. */
        Page page() throws ExportFailed;

        /** The copy of a photo that leaves the house, by the name that figures give it; empty where its original is away. */
        Optional<PagePhoto> photo(String sha256) throws ExportFailed;

        /** The name and address of the site; the address is empty where none is set. */
        Site site();

        /** The absolute address that a story has, or will have, on the site; empty where it has none. */
        String address(StoryId story) throws ExportFailed;

        /** IPTC's Media Topics that the story's channel and tags stand for. */
        default List<MediaTopic> topics() throws ExportFailed {
            return List.of();
        }

        /** What a receiver calls the house's tags and channels; nothing else for an empty name. Fails for one without a table. */
        default ReceiverTable table(String receiver) throws ExportFailed {
            if (receiver.isEmpty()) {
                return ReceiverTable.NONE;
            }
            throw new ExportFailed(Message.of("topics.noReceiver", receiver));
        }
    }

    public Edition {
        if (!story.isSettled()) {
            throw new IllegalArgumentException("a story with suggestions or notes does not leave");
        }
    }
}
