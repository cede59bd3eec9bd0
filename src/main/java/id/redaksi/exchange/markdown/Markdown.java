package id.redaksi.exchange.markdown;

import id.redaksi.guard.Heed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Markdown as Hugo and Jekyll read it: CommonMark with tables, struck words and footnotes. */
final class Markdown {
    /** Deeper than this no person nests; the rest of such a line is its text. */
    private static final int DEEPEST = 100;

    /** One for all: it keeps nothing of a text, and serves any thread. */
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.builder().requireTwoTildes(true).build(),
                    new NoteBlock.Extension()))
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private Markdown() {}

    static Node parse(String text) {
        if (!Heed.isLong(text)) {
            return PARSER.parse(text);
        }
        try {
            return PARSER.parseReader(Heed.reader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("memory is always read", e);
        }
    }
}
