package id.redaksi.exchange.markdown;

import id.redaksi.story.Block;
import id.redaksi.story.Code;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Gallery;
import id.redaksi.story.Heading;
import id.redaksi.story.InfoBox;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.PullQuote;
import id.redaksi.story.Quote;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The blocks of a story as Markdown, never as HTML: what has no sign in Markdown becomes paragraphs of the same words. */
final class BodyWriter {
    private final InlineMarkdown inlines;

    /** The address of a photo as seen from the file, by its name; a photo that is not in it is not shown. */
    private final Map<String, String> photos;

    private final List<String> parts = new ArrayList<>();
    private boolean otherMarker;

    BodyWriter(Set<String> notes, Map<String, String> photos) {
        inlines = new InlineMarkdown(notes);
        this.photos = photos;
    }

    /** The keys of the footnotes that blocks print. */
    static Set<String> notes(List<Block> blocks) {
        return blocks.stream()
                .filter(Footnotes.class::isInstance)
                .flatMap(block -> ((Footnotes) block).notes().stream())
                .map(Footnotes.Note::key)
                .collect(Collectors.toSet());
    }

    String write(List<Block> blocks) {
        Block former = null;
        for (Block block : blocks) {
            otherMarker = former instanceof ListBlock && block instanceof ListBlock && !otherMarker;
            write(block);
            former = block;
        }
        return parts.isEmpty() ? "" : String.join("\n\n", parts) + "\n";
    }

    private void write(Block block) {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph.content());
            case Heading heading -> part("#".repeat(heading.level()) + " " + inlines.write(heading.content(), true));
            case Quote quote -> quote(quote.content(), quote.attribution());
            case PullQuote quote -> quote(quote.content(), quote.attribution());
            case ListBlock list -> list(list);
            case Figure figure -> figure(figure);
            case Gallery gallery -> gallery.figures().forEach(this::figure);
            case Embed embed -> {
                said(embed.caption());
                if (!embed.address().isBlank()) {
                    part("<" + embed.address().strip().replaceAll("[\\s<>]", "") + ">");
                }
            }
            case RelatedBox box -> related(box);
            case InfoBox box -> {
                said(bold(box.title()));
                box.paragraphs().forEach(this::said);
            }
            case Table table -> table(table);
            case Code code -> code(code);
            case Footnotes notes -> notes.notes().forEach(note -> part(
                    "[^" + MarkdownText.key(note.key()) + "]: " + inlines.write(note.text(), true)));
            case Divider _ -> part("* * *");
        }
    }

    private void part(String text) {
        parts.add(text);
    }

    private void paragraph(Inline text) {
        part(inlines.write(text, false));
    }

    private void said(Inline text) {
        if (!text.text().isBlank()) {
            part(inlines.write(text, false));
        }
    }

    private static Inline bold(Inline text) {
        return text.with(0, text.length(), Emphasis.BOLD);
    }

    /** Whose words they are stands in a line of its own behind a dash. */
    private void quote(Inline text, Inline by) {
        String words = inlines.write(text, false).lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
        part((words.isEmpty() ? ">" : words) + (by.isEmpty() ? "" : "\n>\n> — " + inlines.write(by, true)));
    }

    private void list(ListBlock list) {
        var out = new StringBuilder();
        int[] indents = new int[ListBlock.DEEPEST + 2];
        for (ListBlock.Item item : list.items()) {
            boolean number = item.marker() == ListBlock.Marker.NUMBER;
            String marker = number ? otherMarker ? "1) " : "1. " : otherMarker ? "* " : "- ";
            String indent = " ".repeat(indents[item.level()]);
            indents[item.level() + 1] = indents[item.level()] + marker.length();
            String words = inlines.write(item.content(), false).replace("\n", "\n" + indent + " ".repeat(marker.length()));
            out.append(out.isEmpty() ? "" : "\n").append(indent).append(marker).append(words);
        }
        part(out.toString());
    }

    private void figure(Figure figure) {
        String photo = figure.photo();
        String address = photo == null ? null : photos.get(photo);
        String said = said(figure);
        if (address != null) {
            String title = said.isEmpty() ? "" : " \"" + MarkdownText.escaped(said, true).replace("\"", "\\\"") + "\"";
            part("![" + MarkdownText.escaped(figure.alt(), true) + "](" + address + title + ")");
        } else if (!said.isEmpty()) {
            part(inlines.write(Inline.of(said, Emphasis.ITALIC), false));
        }
    }

    /** Caption and credit as a page prints them. */
    static String said(Figure figure) {
        String credit = figure.credit().isEmpty() ? "" : "(Foto: " + figure.creditBehindLabel().text() + ")";
        return (figure.caption().text() + " " + credit).strip();
    }

    private void related(RelatedBox box) {
        said(bold(box.title()));
        String entries = box.entries().stream().map(this::entry).collect(Collectors.joining("\n"));
        if (!entries.isEmpty()) {
            part(entries);
        }
    }

    private String entry(Related entry) {
        String words = MarkdownText.escaped(entry.headline(), true);
        return "- " + (entry.link().isBlank() ? words : "[" + words + "](" + MarkdownText.address(entry.link()) + ")");
    }

    private void table(Table table) {
        var out = new StringBuilder();
        if (!table.header()) {
            out.append("|").append("  |".repeat(table.columns())).append('\n').append("|");
            out.append(" --- |".repeat(table.columns()));
        }
        for (int row = 0; row < table.rows(); row++) {
            out.append(out.isEmpty() ? "|" : "\n|");
            table.row(row).forEach(cell -> out.append(' ').append(cell(cell)).append(" |"));
            if (table.header() && row == 0) {
                out.append("\n|").append(" --- |".repeat(table.columns()));
            }
        }
        part(out.toString());
        said(table.caption());
    }

    private String cell(Inline cell) {
        return inlines.write(cell, true).replaceAll("(?<!\\\\)\\|", "\\\\|");
    }

    private void code(Code code) {
        String fence = "`".repeat(Math.max(3, MarkdownText.longest(code.content().text()) + 1));
        part(fence + code.language().replaceAll("[\\s`]+", "-") + "\n" + code.content().text() + "\n" + fence);
    }
}
