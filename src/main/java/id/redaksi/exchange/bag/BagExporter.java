package id.redaksi.exchange.bag;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Losses;
import id.redaksi.exchange.Written;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a story as a package. Two things stay at home: the editor's note, and the originals of its photos. */
public final class BagExporter implements Exporter {
    @Override
    public String name() {
        return "bag";
    }

    @Override
    public Written write(Edition edition, Path folder) throws ExportFailed {
        return new Written(Bag.write(edition, folder), losses(edition.story()));
    }

    private static Losses losses(Story story) {
        List<Message> named = new ArrayList<>();
        if (!story.workflow().editorsNote().isBlank()) {
            named.add(Message.of("exchange.loss.note"));
        }
        int photos = story.photos().size();
        if (photos > 0) {
            named.add(Message.of("exchange.loss.originals", photos));
        }
        return new Losses(named);
    }
}
