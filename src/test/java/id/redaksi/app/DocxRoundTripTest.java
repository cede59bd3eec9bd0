package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.Loss;
import id.redaksi.exchange.office.DocxFormat;
import id.redaksi.samples.AnyStory;
import id.redaksi.samples.Samples;
import id.redaksi.story.Body;
import id.redaksi.story.Footnote;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A Word document of ours is read again as the story it was, but for the losses that are named. */
class DocxRoundTripTest {
    private static final Format DOCX = new DocxFormat();

    @Property(tries = 300)
    void any_story_comes_back_but_for_its_named_losses(@ForAll long seed) throws Exception {
        new RoundTrip(DOCX).holds(new AnyStory(seed).story());
    }

    @Test
    void one_of_each_loses_nothing_of_its_body_that_is_not_named() {
        List<String> lost = DOCX.exporter().orElseThrow().losses(Samples.oneOfEachSettled(), Choices.USUAL).all().stream()
                .map(Loss::what)
                .toList();

        assertTrue(lost.stream().noneMatch(what -> what.startsWith("block:") || what.startsWith("mark:")), lost.toString());
        assertTrue(lost.containsAll(List.of("field:editorsNote", "field:assignee", "field:ordered", "photos", "related")));
    }

    @Test
    void footnotes_that_a_document_cannot_number_become_a_list_and_say_so() throws Exception {
        Ids ids = Samples.ids();
        Inline noted = Inline.of("satu dua").with(0, 4, new Footnote("a")).with(5, 8, new Footnote("a"));
        Story story = Samples.story("Judul", "x")
                .withBody(new Body(List.of(
                        new Paragraph(ids.block(), noted),
                        new Footnotes(ids.block(), List.of(new Footnotes.Note("a", Inline.of("Catatan")))))));

        assertEquals(
                List.of("block:footnotes", "mark:footnote"),
                DOCX.exporter().orElseThrow().losses(story, Choices.USUAL).all().stream().map(Loss::what).toList());
        new RoundTrip(DOCX).holds(story);
    }
}
