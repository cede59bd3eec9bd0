package id.redaksi.exchange.newsml;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.FileName;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Losses;
import id.redaksi.exchange.Option;
import id.redaksi.exchange.Sink;
import id.redaksi.exchange.wire.WireLosses;
import id.redaksi.exchange.wire.WirePhotos;
import id.redaksi.guard.XmlWriter;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * NewsML-G2 2.35: one story is a newsItem, several are a newsMessage with a packageItem that lists them and the newsItems
 * themselves, as agencies send them.
 */
public final class NewsMlFormat implements Format, Exporter {
    private static final List<Field<?>> UNKNOWN = List.of(Field.SLUG, Field.SOCIAL_TITLE, Field.SOCIAL_DESCRIPTION);

    @Override
    public String name() {
        return "newsml-g2";
    }

    @Override
    public List<String> endings() {
        return List.of(".xml");
    }

    @Override
    public Optional<Importer> importer() {
        return Optional.of(new NewsMlImporter());
    }

    @Override
    public Optional<Exporter> exporter() {
        return Optional.of(this);
    }

    @Override
    public List<Option> options() {
        return List.of(Option.TABLE);
    }

    @Override
    public boolean tellsKills() {
        return true;
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public Losses losses(Story story, Choices choices) {
        return WireLosses.of(story, UNKNOWN, false);
    }

    @Override
    public void write(Editions editions, Choices choices, Sink sink) throws ExportFailed, IOException {
        String receiver = choices.get(Option.TABLE);
        if (editions.count() == 1) {
            editions.each(edition -> one(edition, receiver, sink));
        } else {
            try (OutputStream out = sink.file("newsmessage.xml");
                    var xml = new XmlWriter(out)) {
                new NewsMessageWriter(xml, receiver).write(editions);
            }
            editions.each(edition -> WirePhotos.of(edition).write(sink));
        }
    }

    private static void one(Edition edition, String receiver, Sink sink) throws ExportFailed, IOException {
        WirePhotos photos = WirePhotos.of(edition);
        try (OutputStream out = sink.file(FileName.of(edition.story()) + ".xml");
                var xml = new XmlWriter(out)) {
            new NewsItemWriter(xml, edition, photos, edition.around().table(receiver)).write();
        }
        photos.write(sink);
    }
}
