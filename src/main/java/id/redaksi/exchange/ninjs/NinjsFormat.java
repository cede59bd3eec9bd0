package id.redaksi.exchange.ninjs;

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
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.topics.ReceiverTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * News in JSON. The three that are written are three formats: their receivers refuse each other's (IPTC's schemas of 1.x
 * and 3.x, and what Superdesk reads). All of them, and 2.x, are read by one reader.
 */
public final class NinjsFormat implements Format, Exporter {
    private final String name;
    private final Writer writer;
    private final List<Field<?>> unknown;

    /** How one dialect writes an edition, with the receiver's words for tags and channels. */
    private interface Writer {
        byte[] write(Edition edition, ReceiverTable table, WirePhotos photos) throws ExportFailed;
    }

    private NinjsFormat(String name, Writer writer, List<Field<?>> unknown) {
        this.name = name;
        this.writer = writer;
        this.unknown = unknown;
    }

    /** IPTC ninjs 3.1, which IPTC advises for new work. */
    public static Format newest() {
        return new NinjsFormat("ninjs", Ninjs::write, List.of());
    }

    /** IPTC ninjs 1.6, which most receivers know. */
    public static Format flat() {
        return new NinjsFormat("ninjs-1.6", FlatNinjs::write, List.of());
    }

    /** What Superdesk writes and reads. */
    public static Format superdesk() {
        return new NinjsFormat(
                "ninjs-superdesk",
                FlatNinjs::superdesk,
                List.of(Field.SLUG, Field.SHORT_HEADLINE, Field.SOCIAL_TITLE, Field.SOCIAL_DESCRIPTION));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> endings() {
        return List.of(".json");
    }

    @Override
    public Optional<Importer> importer() {
        return Optional.of(new NinjsImporter());
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
    public Losses losses(Story story, Choices choices) {
        return WireLosses.of(story, unknown, !unknown.isEmpty());
    }

    @Override
    public void write(Editions editions, Choices choices, Sink sink) throws ExportFailed, IOException {
        editions.each(edition -> {
            WirePhotos photos = WirePhotos.of(edition);
            try (OutputStream out = sink.file(FileName.of(edition.story()) + ".json")) {
                out.write(writer.write(edition, edition.around().table(choices.get(Option.TABLE)), photos));
            }
            photos.write(sink);
        });
    }
}
