package id.redaksi.desk.preview;

import id.redaksi.desk.preview.NodePath.Root;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the few changes that turn one rendered page into another, without knowing what made them. Children are compared
 * from both ends; what is left between is paired by what it is (its key, its tag), in order. Changes of one parent are
 * told from the last child to the first, so that the places of those still to come stay what they were.
 */
final class PageDifference {
    /** Pairs that are compared at most when children came, went and changed at once; beyond that they are all replaced. */
    private static final int MOST_PAIRS = 250_000;

    private final List<PageChange> changes = new ArrayList<>();

    private PageDifference() {}

    static List<PageChange> between(Document before, Document after) {
        var difference = new PageDifference();
        difference.attributes(before.child(0), after.child(0), NodePath.of(Root.PAGE));
        difference.element(before.head(), after.head(), NodePath.of(Root.HEAD));
        difference.element(before.body(), after.body(), NodePath.of(Root.BODY));
        return difference.changes;
    }

    private void element(Element before, Element after, NodePath at) {
        attributes(before, after, at);
        children(before.childNodes(), after.childNodes(), at);
    }

    private void attributes(Element before, Element after, NodePath at) {
        for (Attribute old : before.attributes()) {
            if (!after.hasAttr(old.getKey())) {
                changes.add(new PageChange.RemoveAttribute(at, old.getKey()));
            }
        }
        for (Attribute now : after.attributes()) {
            if (!before.hasAttr(now.getKey()) || !before.attr(now.getKey()).equals(now.getValue())) {
                changes.add(new PageChange.SetAttribute(at, now.getKey(), now.getValue()));
            }
        }
    }

    private void children(List<Node> before, List<Node> after, NodePath parent) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && same(before.get(start), after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && same(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end))) {
            end++;
        }
        between(new Stretch(before, after, start, before.size() - end, after.size() - end), parent);
    }

    /** What is not the same at either end: from where, to before which child of the one and of the other. */
    private record Stretch(List<Node> before, List<Node> after, int from, int oldEnd, int newEnd) {
        int olds() {
            return oldEnd - from;
        }

        int news() {
            return newEnd - from;
        }

        Node old(int at) {
            return before.get(from + at);
        }

        Node now(int at) {
            return after.get(from + at);
        }
    }

    private void between(Stretch stretch, NodePath parent) {
        int[] former = former(stretch);
        int old = stretch.olds() - 1;
        for (int now = stretch.news() - 1; now >= 0; now--) {
            if (former[now] < 0) {
                insert(stretch.now(now), parent.child(stretch.from() + old + 1));
                continue;
            }
            for (; old > former[now]; old--) {
                changes.add(new PageChange.Remove(parent.child(stretch.from() + old)));
            }
            pair(stretch.old(old), stretch.now(now), parent.child(stretch.from() + old));
            old--;
        }
        for (; old >= 0; old--) {
            changes.add(new PageChange.Remove(parent.child(stretch.from() + old)));
        }
    }

    /** For each new child the old one that becomes it, or -1: all in turn where that fits, else the longest run in order. */
    private static int[] former(Stretch stretch) {
        var former = new int[stretch.news()];
        Arrays.fill(former, -1);
        if (allKin(stretch)) {
            Arrays.setAll(former, i -> i);
        } else if ((long) stretch.olds() * stretch.news() <= MOST_PAIRS) {
            longest(stretch, former);
        }
        return former;
    }

    private static boolean allKin(Stretch stretch) {
        return stretch.olds() == stretch.news()
                && IntStream.range(0, stretch.olds()).allMatch(i -> kin(stretch.old(i), stretch.now(i)));
    }

    /** The longest common subsequence, where what has a name of its own weighs more than what only is of one kind. */
    private static void longest(Stretch stretch, int[] former) {
        int olds = stretch.olds();
        int news = stretch.news();
        var weight = new int[olds + 1][news + 1];
        for (int i = olds - 1; i >= 0; i--) {
            for (int j = news - 1; j >= 0; j--) {
                int worth = worth(stretch.old(i), stretch.now(j));
                weight[i][j] = Math.max(
                        worth == 0 ? 0 : weight[i + 1][j + 1] + worth, Math.max(weight[i + 1][j], weight[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < olds && j < news) {
            if (weight[i][j] == weight[i + 1][j]) {
                i++;
            } else if (weight[i][j] == weight[i][j + 1]) {
                j++;
            } else {
                former[j++] = i++;
            }
        }
    }

    private static int worth(Node old, Node now) {
        if (!kin(old, now)) {
            return 0;
        }
        return old instanceof Element element && !key(element).isEmpty() ? 4 : old instanceof TextNode ? 1 : 2;
    }

    /** Whether the one can become the other by changes inside. */
    private static boolean kin(Node old, Node now) {
        return old.nodeName().equals(now.nodeName())
                && (!(old instanceof Element one) || !(now instanceof Element other) || key(one).equals(key(other)));
    }

    private static String key(Element element) {
        String key = element.attr("data-key");
        return key.isEmpty() ? element.id() : key;
    }

    private void pair(Node old, Node now, NodePath at) {
        if (same(old, now)) {
            return;
        }
        if (old instanceof Element before && now instanceof Element after) {
            if (isForeign(after)) {
                changes.add(new PageChange.Replace(at, after.outerHtml()));
            } else {
                element(before, after, at);
            }
        } else {
            changes.add(new PageChange.SetText(at, text(now)));
        }
    }

    /** What is drawn inside a picture has names of its own, which only its whole element carries. */
    private static boolean isForeign(Element element) {
        return element.nameIs("svg") || element.nameIs("math") || element.nameIs("template");
    }

    private void insert(Node node, NodePath at) {
        changes.add(
                node instanceof Element element
                        ? new PageChange.Insert(at, element.outerHtml())
                        : new PageChange.InsertText(at, text(node)));
    }

    private static String text(Node node) {
        return switch (node) {
            case TextNode text -> text.getWholeText();
            case DataNode data -> data.getWholeData();
            default -> throw new IllegalStateException("no text: " + node.nodeName());
        };
    }

    private static boolean same(Node one, Node other) {
        if (!one.nodeName().equals(other.nodeName())) {
            return false;
        }
        if (one instanceof Element a && other instanceof Element b) {
            return sameAttributes(a, b) && sameChildren(a.childNodes(), b.childNodes());
        }
        return text(one).equals(text(other));
    }

    private static boolean sameAttributes(Element one, Element other) {
        if (one.attributesSize() != other.attributesSize()) {
            return false;
        }
        for (Attribute attribute : one.attributes()) {
            if (!other.hasAttr(attribute.getKey()) || !other.attr(attribute.getKey()).equals(attribute.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameChildren(List<Node> some, List<Node> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!same(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
