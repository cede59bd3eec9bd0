package id.redaksi.exchange.nitf;

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
import id.redaksi.exchange.wire.WireBody;
import id.redaksi.exchange.wire.WireLosses;
import id.redaksi.exchange.wire.WirePhotos;
import id.redaksi.exchange.wire.WireTime;
import id.redaksi.guard.XmlWriter;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.topics.ReceiverTable;
import id.redaksi.story.Workflow.Times;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** NITF, which older systems of agencies and papers speak: strict out (3.6), tolerant in. */
public final class NitfFormat implements Format, Exporter {
    @Override
    public String name() {
        return "nitf";
    }

    @Override
    public List<String> endings() {
        return List.of(".xml", ".nitf");
    }

    @Override
    public Optional<Importer> importer() {
        return Optional.of(new NitfImporter());
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
        List<Field<?>> unknown =
                new ArrayList<>(List.of(Field.SLUG, Field.SOCIAL_TITLE, Field.SOCIAL_DESCRIPTION, Field.RELATED));
        Times times = story.workflow().times();
        if (!comesBack(times.embargo()) || !comesBack(times.expire())) {
            unknown.add(Field.TIMES);
        }
        return WireBody.losses(story, WireLosses.fields(story, unknown, false), NitfContent::through).found();
    }

    private static boolean comesBack(@Nullable String moment) {
        return Objects.equals(moment, WireTime.shortOut(moment).flatMap(WireTime::in).orElse(null));
    }

    @Override
    public void write(Editions editions, Choices choices, Sink sink) throws ExportFailed, IOException {
        editions.each(edition -> one(edition, edition.around().table(choices.get(Option.TABLE)), sink));
    }

    private static void one(Edition edition, ReceiverTable table, Sink sink) throws ExportFailed, IOException {
        WirePhotos photos = WirePhotos.of(edition);
        try (OutputStream out = sink.file(FileName.of(edition.story()) + ".xml");
                var xml = new XmlWriter(out)) {
            new NitfWriter(xml, edition, photos, table).write();
        }
        photos.write(sink);
    }
}
