package id.redaksi.exchange.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A footnote, {@code [^key]: words}, and what is set in from it; {@code [^key]} in a text names one that the file has. The
 * extension that commonmark-java has for this cannot be had in the version of its core.
 */
final class NoteBlock extends CustomBlock {
    private static final Pattern START = Pattern.compile("\\[\\^([^\\s\\[\\]]{1,200})]:\\s*");

    private final String label;

    private NoteBlock(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Where a text names a footnote. */
    static final class Reference extends CustomNode {
        private final String label;

        private Reference(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static final class Extension implements Parser.ParserExtension {
        @Override
        public void extend(Parser.Builder parser) {
            parser.customBlockParserFactory(NoteBlock::start).linkProcessor(NoteBlock::reference);
        }
    }

    private static LinkResult reference(LinkInfo link, Scanner scanner, InlineParserContext context) {
        String text = link.destination() == null && link.marker() == null ? link.text(scanner) : null;
        if (text == null || !text.startsWith("^") || context.getDefinition(NoteBlock.class, text.substring(1)) == null) {
            return LinkResult.none();
        }
        return LinkResult.replaceWith(new Reference(text.substring(1)), link.afterTextBracket());
    }

    private static BlockStart start(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int at = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || at >= line.length() || line.charAt(at) != '[') {
            return BlockStart.none();
        }
        Matcher start = START.matcher(line).region(at, line.length());
        return start.lookingAt()
                ? BlockStart.of(new Reader(new NoteBlock(start.group(1)))).atIndex(start.end())
                : BlockStart.none();
    }

    /** Takes in what follows the key, and the lines that are set in below it. */
    private static final class Reader extends AbstractBlockParser {
        private final NoteBlock note;

        Reader(NoteBlock note) {
            this.note = note;
        }

        @Override
        public Block getBlock() {
            return note;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getIndex());
            }
            return state.getIndent() >= 4 ? BlockContinue.atColumn(state.getColumn() + 4) : BlockContinue.none();
        }

        @Override
        public List<DefinitionMap<?>> getDefinitions() {
            var map = new DefinitionMap<>(NoteBlock.class);
            map.putIfAbsent(note.label, note);
            return List.of(map);
        }
    }
}
