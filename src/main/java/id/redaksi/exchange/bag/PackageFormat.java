package id.redaksi.exchange.bag;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Losses;
import id.redaksi.exchange.Sink;
import id.redaksi.exchange.ninjs.Ninjs;
import id.redaksi.page.Page;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.json.StoryJson;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Redaksi's own package: the page, the story as ninjs, and the story itself, of which nothing is lost but what stays at
 * home: the editor's note, whom it is assigned to, and the originals of its photos.
 */
public final class PackageFormat implements Format, Exporter {
    @Override
    public String name() {
        return "package";
    }

    @Override
    public List<String> endings() {
        return List.of(".zip");
    }

    @Override
    public Optional<Importer> importer() {
        return Optional.of(new BagImporter());
    }

    @Override
    public Optional<Exporter> exporter() {
        return Optional.of(this);
    }

    @Override
    public boolean tellsKills() {
        return true;
    }

    @Override
    public Losses losses(Story story, Choices choices) {
        int photos = story.photos().size();
        return Losses.of(story)
                .and(!story.workflow().editorsNote().isBlank(), "field:editorsNote", Message.of("exchange.loss.note"))
                .withoutFields(List.of(Field.ASSIGNEE))
                .and(photos > 0, "photos", Message.of("exchange.loss.originals", photos))
                .found();
    }

    @Override
    public void write(Editions editions, Choices choices, Sink sink) throws ExportFailed, IOException {
        editions.each(edition -> write(edition, sink));
    }

    private static void write(Edition edition, Sink sink) throws ExportFailed, IOException {
        Page page = edition.around().page();
        SortedMap<String, byte[]> beside = page.assets();
        var files = new TreeMap<String, byte[]>(beside);
        files.put("index.html", page.utf8());
        files.put("ninjs.json", Ninjs.write(edition));
        files.put("story.json", StoryJson.write(
                edition.story().with(Field.EDITORS_NOTE, "").with(Field.ASSIGNEE, "")));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (beside.containsKey(file.getKey())) {
                sink.lasting(file.getKey(), file.getValue());
            } else {
                sink.whole(file.getKey(), file.getValue());
            }
        }
    }
}
