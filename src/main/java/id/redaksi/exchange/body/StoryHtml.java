package id.redaksi.exchange.body;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.page.BlockHtml;
import id.redaksi.page.PagePhoto;
import id.redaksi.story.Block;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Pointer;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The text of a story as HTML that stands anywhere: no address in it is relative, no class of a page is needed. */
public final class StoryHtml {
    private final BlockHtml html;
    private final Map<String, String> photos;

    private StoryHtml(Story story, Map<String, String> photos) {
        this.photos = photos;
        html = BlockHtml.ofWords(story);
    }

    /** The blocks with what HTML each has, corrections at the end. {@code photos}: the addresses of photos, by their names. */
    public static Map<Block, String> parts(Edition edition, Map<String, String> photos) throws ExportFailed {
        var writer = new StoryHtml(edition.story(), photos);
        Map<Block, String> parts = new LinkedHashMap<>();
        for (Block block : blocks(edition)) {
            parts.put(block, writer.html(block));
        }
        return parts;
    }

    public static String of(Edition edition, Map<String, String> photos) throws ExportFailed {
        return String.join("\n", parts(edition, photos).values());
    }

    /** The copies of all photos of the story that are at hand, by their names; the lead's first. */
    public static Map<String, PagePhoto> photos(Edition edition) throws ExportFailed {
        Map<String, PagePhoto> photos = new LinkedHashMap<>();
        Stream<Figure> body = edition.story().body().blocks().stream().flatMap(StoryHtml::figures);
        for (Figure figure : Stream.concat(Stream.of(edition.story().lead()), body).toList()) {
            String name = figure.photo();
            Optional<PagePhoto> photo = name == null || photos.containsKey(name) ? Optional.empty() : edition.around().photo(name);
            if (name != null && photo.isPresent()) {
                photos.put(name, photo.get());
            }
        }
        return photos;
    }

    private static Stream<Figure> figures(Block block) {
        return block instanceof Figure figure
                ? Stream.of(figure)
                : block instanceof Gallery gallery ? gallery.figures().stream() : Stream.empty();
    }

    /** The blocks as they leave: the dateline opens the first paragraph, and a link to a story leads to its page. */
    public static List<Block> blocks(Edition edition) throws ExportFailed {
        Story story = edition.story();
        String opening = story.dateline().printed();
        List<Block> blocks = new ArrayList<>();
        for (Block block : story.body().blocks()) {
            Block out = outside(block, edition);
            if (!opening.isEmpty() && out instanceof Paragraph(var id, var text)) {
                out = new Paragraph(id, Inline.of(opening).plus(text));
                opening = "";
            }
            blocks.add(out);
        }
        blocks.addAll(CorrectionBlocks.of(story));
        return blocks;
    }

    private static Block outside(Block block, Edition edition) throws ExportFailed {
        List<Inline> leaves = new ArrayList<>();
        boolean same = true;
        for (Inline leaf : block.leaves()) {
            Inline out = outside(leaf, edition);
            leaves.add(out);
            same &= out == leaf;
        }
        return same ? block : block.withLeaves(leaves);
    }

    private static Inline outside(Inline text, Edition edition) throws ExportFailed {
        Inline out = text;
        for (Span span : text.spans()) {
            if (span.mark() instanceof Link(var href) && href.startsWith(Pointer.ADDRESS)) {
                Optional<StoryId> other = StoryId.of(href.substring(Pointer.ADDRESS.length()));
                String address = other.isEmpty() ? "" : edition.around().address(other.get());
                out = address.isEmpty()
                        ? out.without(span.from(), span.to(), span.mark())
                        : out.with(span.from(), span.to(), new Link(address));
            }
        }
        return out;
    }

    private String html(Block block) {
        if (block instanceof Figure figure) {
            return figure(figure);
        }
        return block instanceof Gallery gallery
                ? String.join("\n", gallery.figures().stream().map(this::figure).toList())
                : html.html(block, "");
    }

    /** One of which nothing is at hand and nothing said is no part of the text. */
    private String figure(Figure figure) {
        String photo = figure.photo();
        String address = photo == null ? null : photos.get(photo);
        String words = html.html(figure, "");
        if (address == null) {
            return figure.caption().isEmpty() && figure.credit().isEmpty() ? "" : words;
        }
        String image = "<img src=\"" + escaped(address) + "\" alt=\"" + escaped(figure.alt()) + "\">";
        return words.replaceFirst("^<figure>", java.util.regex.Matcher.quoteReplacement("<figure>" + image));
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
