package id.redaksi.language;

import id.redaksi.story.Block;
import id.redaksi.story.Paragraph;
import id.redaksi.wording.Message;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * A quotation mark or a bracket without its fellow, and a pair of which one is curled and the other straight. A
 * quotation may run over several paragraphs: then each begins with a mark and only the last one ends with one.
 */
public final class UnpairedMarks implements Rule {
    public static final String ID = "unpaired-marks";

    private static final String OPENING = "([{“";
    private static final String CLOSING = ")]}”";
    private static final char STRAIGHT = '"';

    private record Mark(char sign, int at) {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        String text = passage.text();
        Deque<Mark> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (passage.isSpared(i) || isOtherwise(text, i, open)) {
                continue;
            }
            if (OPENING.indexOf(c) >= 0) {
                open.push(new Mark(c, i));
            } else if (CLOSING.indexOf(c) >= 0 || c == STRAIGHT) {
                close(passage, open, new Mark(c, i), found);
            }
        }
        open.descendingIterator().forEachRemaining(mark -> alone(passage, mark, found));
    }

    /** A face (":)"), a letter or a number that a list begins with ("a)"), inches. */
    private static boolean isOtherwise(String text, int at, Deque<Mark> open) {
        char before = Signs.at(text, at - 1);
        return switch (text.charAt(at)) {
            case ')' -> before == ':' || before == ';' || before == '-' || open.isEmpty() && isListed(text, at);
            case '(' -> before == ':' || before == ';';
            case STRAIGHT -> Character.isDigit(before) && open.stream().noneMatch(mark -> mark.sign() == STRAIGHT || mark.sign() == '“');
            default -> false;
        };
    }

    private static boolean isListed(String text, int at) {
        int from = at - 1;
        while (from > 0 && Character.isDigit(text.charAt(from)) && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        return from >= 0
                && Character.isLetterOrDigit(text.charAt(from))
                && (from == 0 || Character.isWhitespace(text.charAt(from - 1)));
    }

    private void close(Passage passage, Deque<Mark> open, Mark mark, Consumer<Finding> found) {
        Mark last = open.peek();
        if (last != null && isPair(last.sign(), mark.sign())) {
            open.pop();
        } else if (last != null && last.sign() == '“' && mark.sign() == STRAIGHT) {
            open.pop();
            mixed(passage, mark.at(), "”", found);
        } else if (last != null && last.sign() == STRAIGHT && mark.sign() == '”') {
            open.pop();
            mixed(passage, last.at(), "“", found);
        } else if (mark.sign() == STRAIGHT) {
            open.push(mark);
        } else {
            alone(passage, mark, found);
        }
    }

    private static boolean isPair(char first, char second) {
        return first == STRAIGHT ? second == STRAIGHT : OPENING.indexOf(first) == CLOSING.indexOf(second);
    }

    private void mixed(Passage passage, int at, String fix, Consumer<Finding> found) {
        found.accept(passage.finding(this, at, at + 1, Message.of("language.mixedMarks"), fix));
    }

    private void alone(Passage passage, Mark mark, Consumer<Finding> found) {
        String sign = String.valueOf(mark.sign());
        found.accept(passage.finding(
                this, mark.at(), mark.at() + 1, Message.of("language.unpairedMark", sign)));
    }

    /** A mark that opens a paragraph may be closed in a later one, if the next paragraph opens with one too. */
    @Override
    public boolean holds(Finding finding, Seen seen) {
        boolean opens = finding.isInBody() && finding.from() == 0 && (finding.text().equals("“") || finding.text().equals("\""));
        if (!opens) {
            return true;
        }
        List<Block> blocks = seen.body().blocks();
        int next = seen.body().indexOf(finding.block()) + 1;
        return next >= blocks.size()
                || !(blocks.get(next) instanceof Paragraph paragraph)
                || !paragraph.content().text().startsWith(finding.text());
    }
}
