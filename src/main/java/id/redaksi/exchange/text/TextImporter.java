package id.redaksi.exchange.text;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads text: a news page as a reader copied it, or plain paragraphs. Only the page's own words go into the story; what
 * is not part of it is left out and listed. Nothing that the page does not say (channel, tags, time) is guessed.
 */
public final class TextImporter implements Importer {
    private static final int HEADLINE = 150;

    @Override
    public boolean reads(Source source) {
        return true;
    }

    @Override
    public Imported read(Source source, Reading reading) throws ImportFailed {
        String text = source.text();
        Optional<Message> refusal = MachineText.refusal(source.name(), text);
        if (refusal.isPresent()) {
            throw new ImportFailed(refusal.get());
        }
        CleanLines clean = CleanLines.of(text);
        return PageText.shaped(clean.lines()) ? page(clean, reading) : plain(clean, reading);
    }

    private static Imported page(CleanLines clean, Reading reading) {
        var page = new PageText(clean.lines(), reading.readOn());
        page.read();
        Ids ids = reading.ids();
        Story story = Story.blank(ids)
                .with(Field.HEADLINE, page.headline)
                .with(Field.CONTRIBUTORS, page.contributors)
                .with(Field.RELATED, page.related);
        if (page.figure) {
            story = story.with(
                    Field.LEAD,
                    new Figure(story.lead().id(), Inline.of(page.caption), Inline.of(page.credit), "", null));
        }
        List<String> paragraphs = page.paragraphs;
        if (!paragraphs.isEmpty()) {
            Optional<DatelineReader> dateline = DatelineReader.of(paragraphs.getFirst());
            if (dateline.isPresent()) {
                story = story.with(Field.DATELINE, dateline.get().dateline());
                paragraphs.set(0, dateline.get().rest());
            }
        }
        return new Imported(List.of(story.withBody(body(paragraphs, ids))), page.leftOut, clean.cleaned());
    }

    private static Imported plain(CleanLines clean, Reading reading) {
        List<String> paragraphs = paragraphs(clean.lines());
        String first = paragraphs.getFirst();
        Story story = Story.blank(reading.ids());
        boolean title = first.length() <= HEADLINE && !first.endsWith(".") && first.indexOf('\n') < 0;
        if (title) {
            story = story.with(Field.HEADLINE, first);
            paragraphs.removeFirst();
        }
        return new Imported(
                List.of(story.withBody(body(paragraphs, reading.ids()))),
                List.of(),
                clean.cleaned());
    }

    /** Paragraphs are parted by empty lines; a text without any has one a line. Broken lines inside one are joined. */
    private static List<String> paragraphs(List<String> lines) {
        List<String> filled = lines.stream().filter(line -> !line.isEmpty()).toList();
        boolean parted = String.join("\n", lines).strip().contains("\n\n");
        if (!parted) {
            return new ArrayList<>(filled);
        }
        List<String> paragraphs = new ArrayList<>();
        var current = new StringBuilder();
        for (String line : lines) {
            if (line.isEmpty()) {
                flush(current, paragraphs);
            } else {
                current.append(current.isEmpty() ? "" : " ").append(line);
            }
        }
        flush(current, paragraphs);
        return paragraphs;
    }

    private static void flush(StringBuilder current, List<String> paragraphs) {
        if (!current.isEmpty()) {
            paragraphs.add(current.toString());
            current.setLength(0);
        }
    }

    private static Body body(List<String> paragraphs, Ids ids) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Paragraph(ids.block(), Inline.of(paragraph)));
        }
        return new Body(blocks);
    }
}
