package id.redaksi.exchange.office;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.FileName;
import id.redaksi.exchange.Losses;
import id.redaksi.exchange.Sink;
import id.redaksi.story.Field;
import id.redaksi.story.InLanguage;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.util.List;

/** Writes a story as an OpenDocument text, in LibreOffice's own styles where it has them. */
final class OdtExporter implements Exporter {
    @Override
    public Losses losses(Story story, Choices choices) {
        List<String> tags = story.topics().tags();
        boolean kept = tags.stream().allMatch(tag -> DocumentLosses.oneLine(tag) && !tag.isEmpty()) && tags.stream().distinct().count() == tags.size();
        return DocumentLosses.of(story)
                .withoutFields(kept ? List.of() : List.of(Field.TAGS))
                .withoutMarks(InLanguage.class::isInstance)
                .found();
    }

    @Override
    public void write(Editions editions, Choices choices, Sink sink) throws ExportFailed, IOException {
        editions.each(edition -> {
            if (edition.story().workflow().status() == Workflow.Status.KILLED) {
                throw new ExportFailed(Message.of("exchange.office.killed"));
            }
            new OdtPackage(edition).write(sink.file(FileName.of(edition.story()) + ".odt"));
        });
    }
}
