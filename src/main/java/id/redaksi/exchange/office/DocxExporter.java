package id.redaksi.exchange.office;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.FileName;
import id.redaksi.exchange.Losses;
import id.redaksi.exchange.Sink;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.util.List;

/**
 * Writes a story as a Word document by our own few parts: what Word, LibreOffice and Google Docs show, in styles by whose
 * names the story comes back.
 */
final class DocxExporter implements Exporter {
    @Override
    public Losses losses(Story story, Choices choices) {
        List<String> tags = story.topics().tags();
        boolean kept = tags.stream().allMatch(DocumentLosses::oneLine) && Properties.parted(DocumentLosses.joined(tags)).equals(tags);
        return DocumentLosses.of(story).withoutFields(kept ? List.of() : List.of(Field.TAGS)).found();
    }

    @Override
    public void write(Editions editions, Choices choices, Sink sink) throws ExportFailed, IOException {
        editions.each(edition -> {
            if (edition.story().workflow().status() == Workflow.Status.KILLED) {
                throw new ExportFailed(Message.of("exchange.office.killed"));
            }
            new DocxPackage(edition).write(sink.file(FileName.of(edition.story()) + ".docx"));
        });
    }
}
