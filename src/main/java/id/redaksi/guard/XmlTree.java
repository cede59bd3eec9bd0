package id.redaksi.guard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of foreign XML with all that is in it. {@link #read} lets in no document type, no entity but the five that
 * XML has, nothing from elsewhere, and nothing beyond {@link XmlLimits}. For instance
 *
 * <pre>{@code String title = XmlTree.read(bytes).first("channel").flatMap(c -> c.first("title")).map(XmlTree::text).orElse("");}</pre>
 *
 * {@code name} is without prefix, {@code namespace} is the address that the prefix stands for, empty for none. Attributes
 * are known by their names without prefix; those of a namespace as "{address}name". Map and list are not copied: one tree
 * may have a million nodes.
 */
public record XmlTree(String namespace, String name, Map<String, String> attributes, List<XmlNode> nodes)
        implements XmlNode {
    /** The namespace of {@code xml:lang} and {@code xml:space}, which no document declares. */
    public static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** The outermost element. Blocks for seconds at most; any thread. */
    public static XmlTree read(byte[] bytes) throws Refused {
        return read(bytes, XmlLimits.USUAL);
    }

    public static XmlTree read(byte[] bytes, XmlLimits limits) throws Refused {
        return new XmlReading(limits).read(bytes);
    }

    /** The same of a file whose encoding may be another than it says, of UTF-8 and Windows-1252: then that is told. */
    public static XmlTree read(byte[] bytes, Runnable otherwise) throws Refused {
        return new XmlReading(XmlLimits.USUAL).readLoosely(bytes, otherwise);
    }

    /** Empty where it is not there. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** Its {@code xml:lang}, empty for none. */
    public String language() {
        return attribute("{" + XML + "}lang");
    }

    public boolean is(String namespace, String name) {
        return this.name.equals(name) && this.namespace.equals(namespace);
    }

    /** The elements in it, not those in these. */
    public Stream<XmlTree> elements() {
        return nodes.stream().filter(XmlTree.class::isInstance).map(XmlTree.class::cast);
    }

    /** Of these, those of a name, whatever their namespace. */
    public Stream<XmlTree> all(String name) {
        return elements().filter(one -> one.name.equals(name));
    }

    public Optional<XmlTree> first(String name) {
        return all(name).findFirst();
    }

    /** The first one at the end of a way down, each step the first that has the rest of the way. */
    public Optional<XmlTree> at(String... way) {
        Stream<XmlTree> here = Stream.of(this);
        for (String step : way) {
            here = here.flatMap(one -> one.all(step));
        }
        return here.findFirst();
    }

    /** All elements of a name in it, however deep, in the order in which they begin. */
    public List<XmlTree> everywhere(String name) {
        List<XmlTree> found = new ArrayList<>();
        Deque<XmlTree> open = new ArrayDeque<>();
        open.push(this);
        while (!open.isEmpty()) {
            XmlTree next = open.pop();
            if (next != this && next.name.equals(name)) {
                found.add(next);
            }
            next.elements().toList().reversed().forEach(open::push);
        }
        return found;
    }

    /** All words in it, as they stand. */
    public String text() {
        var text = new StringBuilder();
        words(this, text);
        return text.toString();
    }

    /** The same as one line, without blanks around it. */
    public String line() {
        return text().strip().replaceAll("\\s+", " ");
    }

    /** The line of the first element of a name; empty where there is none. */
    public String line(String name) {
        return first(name).map(XmlTree::line).orElse("");
    }

    /** The lines of all elements of a name that say something. */
    public List<String> lines(String name) {
        return all(name).map(XmlTree::line).filter(one -> !one.isEmpty()).toList();
    }

    /** {@link XmlLimits#deepest} keeps this from going too deep. */
    private static void words(XmlTree tree, StringBuilder into) {
        for (XmlNode node : tree.nodes) {
            switch (node) {
                case XmlWords(var text) -> into.append(text);
                case XmlTree inner -> words(inner, into);
            }
        }
    }
}
