package id.redaksi.desk.preview;

import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Does to a parsed page what {@code redaksi.js} does to an open one. */
final class Patched {
    private Patched() {}

    static String html(PageDocument before, PagePatch patch) {
        Document page = before.document().clone();
        patch.changes().forEach(change -> apply(page, change));
        return sorted(page);
    }

    /** The page with each element's attributes in one order, in which no page differs from another. */
    static String sorted(Document document) {
        Document page = document.clone();
        page.select("*").forEach(element -> {
            var all = element.attributes().asList().stream()
                    .sorted(java.util.Comparator.comparing(org.jsoup.nodes.Attribute::getKey))
                    .toList();
            element.clearAttributes();
            all.forEach(attribute -> element.attr(attribute.getKey(), attribute.getValue()));
        });
        return page.outerHtml();
    }

    private static void apply(Document page, PageChange change) {
        List<Integer> steps = change.at().steps();
        switch (change) {
            case PageChange.SetText(var at, var text) -> {
                switch (node(page, at)) {
                    case TextNode node -> node.text(text);
                    case DataNode node -> node.setWholeData(text);
                    case Node other -> throw new AssertionError("no text: " + other.nodeName());
                }
            }
            case PageChange.SetAttribute(var at, var name, var value) -> node(page, at).attr(name, value);
            case PageChange.RemoveAttribute(var at, var name) -> node(page, at).removeAttr(name);
            case PageChange.Replace(var at, var html) -> {
                Node old = node(page, at);
                old.replaceWith(made((Element) old.parent(), html));
            }
            case PageChange.Insert(var at, var html) -> {
                Element parent = parent(page, at);
                parent.insertChildren(steps.getLast(), made(parent, html));
            }
            case PageChange.InsertText(var at, var text) ->
                parent(page, at).insertChildren(steps.getLast(), isData(parent(page, at)) ? new DataNode(text) : new TextNode(text));
            case PageChange.Remove(var at) -> node(page, at).remove();
            case PageChange.Fill(var at, var html) -> ((Element) node(page, at)).html(html);
        }
    }

    private static boolean isData(Element element) {
        return element.nameIs("style") || element.nameIs("script");
    }

    private static Node made(Element context, String html) {
        List<Node> nodes = Parser.parseFragment(html, context, "");
        if (nodes.size() != 1) {
            throw new AssertionError("not one element: " + html);
        }
        Node node = nodes.getFirst();
        node.remove();
        return node;
    }

    private static Element parent(Document page, NodePath at) {
        List<Integer> steps = at.steps();
        return (Element) node(page, new NodePath(at.root(), steps.subList(0, steps.size() - 1)));
    }

    private static Node node(Document page, NodePath at) {
        Node node = switch (at.root()) {
            case PAGE -> page.child(0);
            case HEAD -> page.head();
            case BODY -> page.body();
        };
        for (int step : at.steps()) {
            node = node.childNode(step);
        }
        return node;
    }
}
