package id.redaksi.exchange.markdown;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.text.DatelineReader;
import id.redaksi.exchange.text.Names;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a story in Markdown, by the file's name or by a heading of level 1 at its start. */
public final class MarkdownImporter implements Importer {
    private static final Pattern BY = Pattern.compile("(?i)(?:Oleh|By)(?: ?: ?| )");

    /** Notion writes Markdown in a box of HTML, which is Markdown only where a blank line is between. */
    private static final Pattern BOX = Pattern.compile("(?m)^(</?aside>)[ \\t]*\\n(?!\\n)");

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
        FrontMatter front = BareFront.of(source.name(), text);
        List<String> leftOut = new ArrayList<>(front.unread());
        var blocks = new BlockReader(reading, leftOut);
        blocks.read(Markdown.parse(plain(front.rest(), leftOut)));
        if (blocks.blocks().isEmpty() && source.name().equals("_index.md")) {
            throw new ImportFailed(Message.of("exchange.markdown.section", source.name()));
        }
        var fields = new FrontStory(Story.blank(reading.ids()).with(Field.HEADLINE, blocks.headline()), leftOut, blocks::photo);
        Story read = fields.read(front.values());
        Story story = dateline(front.values().isEmpty() ? byline(read, blocks.blocks()) : read, blocks.blocks());
        List<Message> told = new ArrayList<>(fields.told());
        told.addAll(blocks.told());
        return new Imported(List.of(story), leftOut, List.of(), told, blocks.photos())
                .withIdentities(fields.identity().isEmpty() ? Map.of() : Map.of(story.id(), fields.identity()));
    }

    /** Markdown as everybody reads it: without what one program or another writes beyond it. */
    private static String plain(String text, List<String> leftOut) {
        String run = Shortcodes.resolved(text, leftOut);
        String whole = run.contains("aside>") ? BOX.matcher(run).replaceAll("$1\n\n") : run;
        return VaultSigns.resolved(LineSigns.resolved(InlineNotes.resolved(whole), leftOut), leftOut);
    }

    /** Who wrote it, as a document says it that has no front matter: "Oleh: Rani Prameswari" in a line of its own. */
    private static Story byline(Story story, List<Block> blocks) {
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Paragraph(var _, var text)
                && BY.matcher(text.text()).lookingAt() && Names.isByline(text.text().strip())) {
            blocks.removeFirst();
            return story.with(Field.CONTRIBUTORS, Names.of(text.text().strip()).stream()
                    .map(name -> new Contributor(name, Contributor.Role.REPORTER))
                    .toList());
        }
        return story;
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
