package id.redaksi.exchange.copy;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.story.json.BadStory;
import id.redaksi.story.json.StoryJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads a copy of a story: the same story comes back, with its identity and all that was in it. */
public final class CopyImporter implements Importer {
    private static final byte[] BEGINNING = "{\"format\":\"redaksi-story\"".getBytes(StandardCharsets.US_ASCII);

    /** By how our JSON begins, whatever the name says. */
    @Override
    public boolean reads(Source source) {
        byte[] bytes = source.bytes();
        return bytes.length > BEGINNING.length
                && Arrays.equals(bytes, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
    }

    @Override
    public Imported read(Source source, Reading reading) throws ImportFailed {
        try {
            return new Imported(List.of(StoryJson.read(source.bytes())), List.of(), List.of());
        } catch (BadStory e) {
            throw new ImportFailed(e.explanation());
        }
    }
}
