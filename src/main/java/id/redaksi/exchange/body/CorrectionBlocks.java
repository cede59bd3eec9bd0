package id.redaksi.exchange.body;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Correction;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import id.redaksi.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was put right, as paragraphs, for formats that have no place for it: readers are to be told all the same. */
public final class CorrectionBlocks {
    private CorrectionBlocks() {}

    public static List<Block> of(Story story) {
        Wording wording = Wording.of(Locale.of(story.labels().language()));
        List<Block> said = new ArrayList<>();
        for (Correction one : story.corrections()) {
            String kind = wording.text("corrections.kind." + one.kind().name().toLowerCase(Locale.ROOT));
            String day = one.at().map(at -> " (" + at.toLocalDate() + ")").orElse("");
            Inline head = Inline.of(kind + day + ":", Emphasis.BOLD).plus(Inline.of(" "));
            said.add(new Paragraph(new BlockId("correction-" + said.size()), head.plus(one.text())));
        }
        return said;
    }
}
