package id.redaksi.exchange.saved;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The lines of an element as a reader sees them: parted by blocks and line breaks, not by what emphasis there is. */
final class Lines implements NodeVisitor {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final int most;

    private Lines(int most) {
        this.most = most;
    }

    static List<String> of(Element element, int most) {
        var lines = new Lines(most);
        element.traverse(lines);
        lines.end();
        return lines.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element && breaks(element)) {
            end();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && breaks(element)) {
            end();
        }
    }

    private static boolean breaks(Element element) {
        return element.normalName().equals("br") || !Weights.INLINE.contains(element.normalName());
    }

    private void end() {
        String text = line.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
        line.setLength(0);
        if (!text.isEmpty() && lines.size() < most) {
            lines.add(text);
        }
    }
}
