package id.redaksi.exchange.office;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.FileName;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.Losses;
import id.redaksi.exchange.Option;
import id.redaksi.exchange.Sink;
import id.redaksi.story.Field;
import id.redaksi.story.InLanguage;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * A story for the page of a newspaper: Adobe InCopy's interchange (ICML), which InDesign places as it is and gives the
 * looks of its own styles of the same names. Photos lie beside it, linked and not embedded.
 */
public final class IcmlFormat implements Format, Exporter {
    static final Option PHOTOS = Option.yesOrNo("icml-photos", true);

    @Override
    public String name() {
        return "icml";
    }

    @Override
    public List<String> endings() {
        return List.of(".icml");
    }

    @Override
    public Optional<Exporter> exporter() {
        return Optional.of(this);
    }

    @Override
    public List<Option> options() {
        return List.of(PHOTOS);
    }

    @Override
    public Losses losses(Story story, Choices choices) {
        int photos = story.photos().size();
        boolean shown = choices.isOn(PHOTOS);
        return DocumentLosses.ofWords(story)
                .withoutFields(List.of(Field.TAGS, Field.CHANNEL, Field.LANGUAGE))
                .withoutMarks(InLanguage.class::isInstance)
                .and(photos > 0 && shown, "photos", Message.of("exchange.office.loss.photos", photos))
                .and(photos > 0 && !shown, "photos", Message.of("exchange.icml.loss.photos", photos))
                .found();
    }

    @Override
    public void write(Editions editions, Choices choices, Sink sink) throws ExportFailed, IOException {
        editions.each(edition -> {
            if (edition.story().workflow().status() == Workflow.Status.KILLED) {
                throw new ExportFailed(Message.of("exchange.office.killed"));
            }
            var document = new IcmlDocument(edition, choices.isOn(PHOTOS));
            try (OutputStream out = sink.file(FileName.of(edition.story()) + ".icml")) {
                document.write(out);
            }
            for (Photos.Kept photo : document.photos()) {
                try (OutputStream out = sink.file(IcmlDocument.FOLDER + photo.file())) {
                    out.write(photo.bytes());
                }
            }
        });
    }
}
