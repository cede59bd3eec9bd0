package id.redaksi.exchange.saved;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much running text each element holds: the characters outside of links, in blocks long enough for a sentence, where
 * nothing around them is furniture. Computed in two walks over the whole page, however it is nested.
 */
final class Weights {
    static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
            "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "br", "wbr");
    private static final Set<String> NO_TEXT = Set.of("script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "video", "audio", "canvas");
    private static final Set<String> NO_SENTENCES = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "caption", "address", "label", "summary", "option", "dt");

    /** They are called after what lies over them. */
    private static final Set<String> PICTURES = Set.of("figure", "picture", "img");

    /** Shorter blocks count little, unless they end as a sentence does. */
    private static final int SENTENCE = 40;

    /** Where furniture holds more of the text than this, its name means something else. */
    private static final double MOST_OF_FURNITURE = 0.4;

    private final Map<Element, Integer> raw = new IdentityHashMap<>();
    private final Map<Element, Integer> linked = new IdentityHashMap<>();
    private final Map<Element, Double> running = new IdentityHashMap<>();
    private final Map<Element, Double> own = new IdentityHashMap<>();
    private final int whole;

    Weights(Element root, HiddenByStyle hidden) {
        root.traverse(new Raw());
        whole = Math.max(1, raw.getOrDefault(root, 0));
        root.traverse(new Running(hidden));
    }

    /** The running text inside, in characters. */
    double of(Element element) {
        return running.getOrDefault(element, 0.0);
    }

    /** That of the element's own block, without the blocks inside it. */
    double own(Element element) {
        return own.getOrDefault(element, 0.0);
    }

    /** The part of the page's text that the element holds, from 0 to 1. */
    double share(Element element) {
        return raw.getOrDefault(element, 0) / (double) whole;
    }

    /** The part of an element's text that is words of links, from 0 to 1; 0 for one without text. */
    double links(Element element) {
        int links = linked.getOrDefault(element, 0);
        return links == 0 ? 0 : links / (double) (links + raw.getOrDefault(element, 0));
    }

    /** How long its text is, in characters. */
    int length(Element element) {
        return linked.getOrDefault(element, 0) + raw.getOrDefault(element, 0);
    }

    boolean isFurniture(Element element) {
        if (Furniture.isOfReaders(element)) {
            return share(element) < 0.9 && element.selectFirst("h1, [itemprop=articleBody]") == null;
        }
        return !PICTURES.contains(element.normalName())
                && Furniture.is(element)
                && share(element) < MOST_OF_FURNITURE
                && element.selectFirst("h1, [itemprop=articleBody]") == null;
    }

    /** Sums the text inside and outside of links. */
    private final class Raw implements NodeVisitor {
        private int links;
        private int silent;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                links += element.normalName().equals("a") ? 1 : 0;
                silent += NO_TEXT.contains(element.normalName()) ? 1 : 0;
            } else if (silent == 0 && node instanceof TextNode text && node.parent() instanceof Element parent) {
                (links == 0 ? raw : linked).merge(parent, text.getWholeText().strip().length(), Integer::sum);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.normalName().equals("a") ? 1 : 0;
                silent -= NO_TEXT.contains(element.normalName()) ? 1 : 0;
                Element parent = element.parent();
                if (parent != null) {
                    raw.merge(parent, raw.getOrDefault(element, 0), Integer::sum);
                    linked.merge(parent, linked.getOrDefault(element, 0), Integer::sum);
                }
            }
        }
    }

    /** Sums what is running text. */
    private final class Running implements NodeVisitor {
        private final HiddenByStyle hidden;
        private final Map<Element, Integer> blocks = new IdentityHashMap<>();
        private final Map<Element, Boolean> ended = new IdentityHashMap<>();
        private int left;
        private int links;

        Running(HiddenByStyle hidden) {
            this.hidden = hidden;
        }

        private boolean leaves(Element element) {
            return NO_TEXT.contains(element.normalName())
                    || NO_SENTENCES.contains(element.normalName())
                    || isFurniture(element)
                    || share(element) < 0.5 && hidden.hides(element);
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                if (left > 0 || leaves(element)) {
                    left++;
                }
                links += element.normalName().equals("a") ? 1 : 0;
            } else if (left == 0 && links == 0 && node instanceof TextNode text && node.parent() instanceof Element parent) {
                String words = text.getWholeText().strip();
                if (!words.isEmpty()) {
                    Element block = block(parent);
                    blocks.merge(block, words.length(), Integer::sum);
                    ended.put(block, ".!?”\"’…".indexOf(words.charAt(words.length() - 1)) >= 0);
                }
            }
        }

        private static Element block(Element parent) {
            Element block = parent;
            Element outer = parent.parent();
            for (int i = 0; i < 8 && INLINE.contains(block.normalName()) && outer != null; i++) {
                block = outer;
                outer = block.parent();
            }
            return block;
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            left -= left > 0 ? 1 : 0;
            links -= element.normalName().equals("a") ? 1 : 0;
            int length = blocks.getOrDefault(element, 0);
            if (length > 0) {
                boolean sentence = length >= SENTENCE || length >= SENTENCE / 2 && ended.getOrDefault(element, false);
                double weight = length * (sentence ? 1 : 0.1) * (element.normalName().equals("li") ? 0.5 : 1);
                own.put(element, weight);
                running.merge(element, weight, Double::sum);
            }
            Double all = running.get(element);
            if (all != null && element.parent() != null) {
                running.merge(element.parent(), all, Double::sum);
            }
        }
    }
}
