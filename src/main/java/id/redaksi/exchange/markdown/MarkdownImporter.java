package id.redaksi.exchange.markdown;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.text.DatelineReader;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
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
import org.commonmark.parser.Parser;

/** Reads a story in Markdown, by the file's name or by a heading of level 1 at its start. */
public final class MarkdownImporter implements Importer {
    private static final List<String> ENDINGS = List.of(".md", ".markdown", ".mdown", ".mkd");

    /** Deeper than this no person nests; the rest of such a line is its text. */
    private static final int DEEPEST = 100;

    @Override
    public boolean reads(Source source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith)
                || new String(Arrays.copyOf(source.bytes(), Math.min(3, source.bytes().length)), java.nio.charset.StandardCharsets.US_ASCII)
                        .startsWith("# ");
    }

    @Override
    public Imported read(Source source, Reading reading) throws ImportFailed {
        String text = source.text();
        FrontMatter front = FrontMatter.of(text);
        List<String> leftOut = new ArrayList<>(front.unread());
        var blocks = new BlockReader(reading.ids(), leftOut);
        blocks.read(Parser.builder().maxOpenBlockParsers(DEEPEST).build().parse(front.rest()));
        Story story = Story.blank(reading.ids()).with(Field.HEADLINE, blocks.headline());
        for (Map.Entry<String, List<String>> entry : front.values().entrySet()) {
            story = told(story, entry.getKey(), entry.getValue(), leftOut);
        }
        story = dateline(story, blocks.blocks());
        return new Imported(List.of(story), leftOut, List.of());
    }

    private static Story told(Story story, String key, List<String> values, List<String> leftOut) {
        if (values.isEmpty()) {
            return story;
        }
        String first = values.getFirst();
        return switch (key) {
            case "title", "judul" -> story.with(Field.HEADLINE, first);
            case "description", "standfirst", "teras" -> story.with(Field.STANDFIRST, first);
            case "slug" -> story.with(Field.SLUG, first);
            case "channel", "category", "kanal" -> story.with(Field.CHANNEL, first);
            case "tags", "tag", "keywords" -> story.with(Field.TAGS, values);
            case "lang", "language", "bahasa" -> story.with(Field.LANGUAGE, first);
            case "author", "authors", "penulis", "reporter" -> named(story, Role.REPORTER, values);
            case "editor" -> named(story, Role.EDITOR, values);
            default -> {
                leftOut.add(key + ": " + String.join(", ", values));
                yield story;
            }
        };
    }

    private static Story named(Story story, Role role, List<String> names) {
        List<Contributor> all = new ArrayList<>(story.contributors());
        names.forEach(name -> all.add(new Contributor(name, role)));
        return story.with(Field.CONTRIBUTORS, all);
    }

    private static Story dateline(Story story, List<Block> blocks) {
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Paragraph first) {
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
