package id.redaksi.desk.editor.surface;

import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Clip;
import id.redaksi.page.BlockHtml;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.json.BadStory;
import id.redaksi.story.json.StoryJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What of a body goes to the clipboard, in the forms in which it is given away. Lives on JavaFX's thread. */
public final class Clipping {
    private final OpenStory open;
    private final Ids ids;
    private final Clip clip;

    Clipping(OpenStory open, Ids ids) {
        this.open = open;
        this.ids = ids;
        clip = new Clip(ids);
    }

    /** The selected blocks. */
    public List<Block> copied() {
        return clip.copy(open.story(), open.editing().selection());
    }

    /** Blocks in a form for the clipboard that loses nothing and holds nothing of the story but them. */
    public String written(List<Block> blocks) {
        return new String(StoryJson.write(Story.blank(ids).withBody(new Body(blocks))), StandardCharsets.UTF_8);
    }

    /** The blocks of what {@link #written} gave; empty for what is not of that form. */
    public Optional<List<Block>> read(String written) {
        try {
            return Optional.of(StoryJson.read(written.getBytes(StandardCharsets.UTF_8)).body().blocks());
        } catch (BadStory _) {
            return Optional.empty();
        }
    }

    /** Blocks as HTML for other programs. */
    public String html(List<Block> blocks) {
        var html = BlockHtml.ofWords(open.story());
        return blocks.stream().map(block -> html.html(block, "")).collect(Collectors.joining());
    }
}
