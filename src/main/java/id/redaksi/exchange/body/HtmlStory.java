package id.redaksi.exchange.body;

import id.redaksi.exchange.html.HtmlReader;
import id.redaksi.exchange.html.Pasted;
import id.redaksi.exchange.text.DatelineReader;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Embed;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of a story out of HTML that a site or a feed carries: blocks, what is to be told, and photos that came along. */
public record HtmlStory(List<Block> blocks, List<Message> told, Map<String, byte[]> photos) {
    /** A clipboard may name a file that Word laid aside; a file from elsewhere may not. */
    private static final Pattern FILE = Pattern.compile("(src\\s*=\\s*[\"']?\\s*)file:", Pattern.CASE_INSENSITIVE);

    public static HtmlStory of(String html, Ids ids) {
        Pasted pasted = HtmlReader.read(FILE.matcher(html).replaceAll("$1x-file:"), "", ids);
        Map<String, byte[]> photos = new HashMap<>();
        List<Block> blocks = pasted.withPhotos(photos);
        blocks.replaceAll(HtmlStory::shown);
        return new HtmlStory(blocks, pasted.leftOut(), photos);
    }

    /** What stands in brackets behind a caption says whose the picture is, as pages of ours print it. */
    public static Figure credited(Figure figure) {
        String said = figure.caption().text();
        int from = said.lastIndexOf("(Foto: ");
        if (!figure.credit().isEmpty() || from < 0 || !said.endsWith(")")) {
            return figure;
        }
        int cut = from > 0 && said.charAt(from - 1) == ' ' ? from - 1 : from;
        return figure.withLeaves(List.of(
                figure.caption().slice(0, cut), figure.caption().slice(from + "(Foto: ".length(), said.length() - 1)));
    }

    /** An address that stands alone in a paragraph is shown as what it leads to, wherever sites are run. */
    private static Block shown(Block block) {
        if (block instanceof Paragraph(var id, var text) && text.text().startsWith("http")) {
            String address = text.text().strip();
            return Embed.Platform.isPost(address) ? new Embed(id, address, Inline.EMPTY) : block;
        }
        return block instanceof Figure figure ? credited(figure) : block;
    }

    /** The story with this text; a dateline at its beginning goes to its field. */
    public Story in(Story story) {
        List<Block> all = new ArrayList<>(blocks);
        if (!all.isEmpty() && all.getFirst() instanceof Paragraph(var id, var text)) {
            Optional<DatelineReader> read = DatelineReader.of(text.text());
            if (read.isPresent() && !read.get().rest().isBlank()) {
                Inline rest = text.slice(text.length() - read.get().rest().length(), text.length());
                all.set(0, new Paragraph(id, rest));
                return story.with(Field.DATELINE, read.get().dateline()).withBody(new Body(all));
            }
        }
        return all.isEmpty() ? story : story.withBody(new Body(all));
    }
}
