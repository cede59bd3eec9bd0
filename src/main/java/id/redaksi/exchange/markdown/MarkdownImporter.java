package id.redaksi.exchange.markdown;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.text.DatelineReader;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a story in Markdown, by the file's name or by a heading of level 1 at its start. */
public final class MarkdownImporter implements Importer {
    private static final List<String> ENDINGS = List.of(".md", ".markdown", ".mdown", ".mkd");


    @Override
    public boolean reads(Source source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith)
                || new String(Arrays.copyOf(source.bytes(), Math.min(3, source.bytes().length)), java.nio.charset.StandardCharsets.US_ASCII)
                        .startsWith("# ");
    }

    @Override
    public Imported read(Source source, Reading reading) throws ImportFailed {
        String text = source.text().replace("\r\n", "\n");
        FrontMatter front = FrontMatter.of(text);
        List<String> leftOut = new ArrayList<>(front.unread());
        var blocks = new BlockReader(reading, leftOut);
        blocks.read(Markdown.parse(VaultSigns.resolved(Shortcodes.resolved(front.rest(), leftOut), leftOut)));
        var fields = new FrontStory(Story.blank(reading.ids()).with(Field.HEADLINE, blocks.headline()), leftOut, blocks::photo);
        Story story = dateline(fields.read(front.values()), blocks.blocks());
        return new Imported(List.of(story), leftOut, List.of(), List.copyOf(fields.told()), blocks.photos())
                .withIdentities(fields.identity().isEmpty() ? Map.of() : Map.of(story.id(), fields.identity()));
    }

    /** As the front matter says it, and then it does not stand in the text; or as the first paragraph begins. */
    private static Story dateline(Story story, List<Block> blocks) {
        String printed = story.dateline().printed();
        for (int i = 0; i < blocks.size() && !printed.isEmpty(); i++) {
            if (blocks.get(i) instanceof Paragraph(var id, var text)) {
                if (text.text().startsWith(printed)) {
                    blocks.set(i, new Paragraph(id, text.slice(printed.length(), text.length())));
                }
                return story.withBody(new Body(blocks));
            }
        }
        if (printed.isEmpty() && !blocks.isEmpty() && blocks.getFirst() instanceof Paragraph first) {
            Inline text = first.content();
            Optional<DatelineReader> dateline = DatelineReader.of(text.text());
            if (dateline.isPresent()) {
                int length = text.length() - dateline.get().rest().length();
                blocks.set(0, new Paragraph(first.id(), text.slice(length, text.length())));
                return story.with(Field.DATELINE, dateline.get().dateline()).withBody(new Body(blocks));
            }
        }
        return blocks.isEmpty() ? story : story.withBody(new Body(blocks));
    }
}
