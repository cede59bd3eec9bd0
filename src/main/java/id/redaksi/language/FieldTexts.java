package id.redaksi.language;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Correction;
import id.redaksi.story.Figure;
import id.redaksi.story.Heading;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;

/** The texts that readers see outside of the body, each read as one of the block that it looks like. */
final class FieldTexts {
    private static final BlockId NOWHERE = new BlockId("field");

    /** A text of a field. */
    record FieldText(Where where, Block block, int leaf) {}

    private final List<FieldText> texts = new ArrayList<>();

    static List<FieldText> of(Story story) {
        var fields = new FieldTexts();
        fields.title("headline", 0, story.titles().headline());
        fields.title("shortHeadline", 0, story.titles().shortHeadline());
        fields.add(new Where.InField("standfirst"), new Paragraph(NOWHERE, Inline.of(story.titles().standfirst())), 0);
        fields.title("socialTitle", 0, story.titles().socialTitle());
        fields.line("socialDescription", story.titles().socialDescription());
        fields.add(new Where.InField("lead.caption"), story.lead(), 0);
        fields.add(new Where.InField("lead.credit"), story.lead(), 1);
        fields.line("lead.alt", story.lead().alt());
        fields.line("push", story.outlets().push());
        fields.line("whatsapp", story.outlets().whatsapp());
        fields.line("newsletter", story.outlets().newsletter());
        for (int i = 0; i < story.related().size(); i++) {
            fields.title("related", i, story.related().get(i).headline());
        }
        for (int i = 0; i < story.corrections().size(); i++) {
            Correction correction = story.corrections().get(i);
            fields.add(new Where.InField("corrections", i), new Paragraph(NOWHERE, correction.text()), 0);
        }
        for (Block block : story.body().blocks()) {
            for (int i = 0; i < block.asides().size(); i++) {
                fields.add(new Where.Aside(block.id(), i), alone(block.asides().get(i)), 0);
            }
        }
        return fields.texts;
    }

    private static Figure alone(String text) {
        return new Figure(NOWHERE, Inline.of(text), Inline.EMPTY, "", null);
    }

    private void title(String field, int entry, String text) {
        add(new Where.InField(field, entry), new Heading(NOWHERE, 2, Inline.of(text)), 0);
    }

    private void line(String field, String text) {
        add(new Where.InField(field), alone(text), 0);
    }

    private void add(Where where, Block block, int leaf) {
        if (!block.leaves().get(leaf).isEmpty()) {
            texts.add(new FieldText(where, block, leaf));
        }
    }
}
