package id.redaksi.exchange.bag;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.Unread;
import id.redaksi.guard.Refused;
import id.redaksi.guard.Zip;
import id.redaksi.story.Story;
import id.redaksi.story.json.BadStory;
import id.redaksi.story.json.StoryJson;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.SortedMap;

/** Reads a package of our own: the same story comes back, with its identity. */
public final class BagImporter implements Importer {
    /** By the local header that starts every zip file ("PK"), whatever the name says. */
    @Override
    public boolean reads(Source source) {
        byte[] bytes = source.bytes();
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9 && bytes[3] < 9;
    }

    @Override
    public Imported read(Source source, Reading reading) throws ImportFailed {
        try {
            SortedMap<String, byte[]> files = BagCheck.rooted(Zip.read(source.bytes()));
            if (!files.containsKey(Bag.STORY) && !files.containsKey("bagit.txt")) {
                throw new ImportFailed(Unread.noStory(source.name(), files.keySet()));
            }
            List<Message> problems = Bag.verify(files);
            byte[] story = files.get(Bag.STORY);
            if (!problems.isEmpty() || story == null) {
                throw new ImportFailed(
                        problems.isEmpty() ? Message.of("exchange.verify.noStory", source.name()) : problems.getFirst());
            }
            Story read = StoryJson.read(story);
            return new Imported(List.of(read), List.of(), List.of(), told(read));
        } catch (Refused e) {
            throw new ImportFailed(e.explanation());
        } catch (BadStory e) {
            throw new ImportFailed(e.explanation());
        }
    }

    /** What a package cannot bring, because it stays where the story was written. */
    private static List<Message> told(Story story) {
        return story.photos().isEmpty()
                ? List.of(Message.of("exchange.told.note"))
                : List.of(Message.of("exchange.told.note"), Message.of("exchange.told.originals"));
    }
}
