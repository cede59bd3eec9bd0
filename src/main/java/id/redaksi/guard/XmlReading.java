package id.redaksi.guard;

import static java.util.Collections.unmodifiableList;
import static java.util.Collections.unmodifiableMap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One reading of foreign XML into a tree, event by event, so that what is too much is refused before it takes memory. By
 * the JDK's own reader, whatever else lies on the class path.
 */
final class XmlReading {
    private static final int EVENTS_BETWEEN_LOOKS_AT_THE_CLOCK = 1024;

    private final XmlLimits limits;
    private final long until;
    private final Deque<List<XmlNode>> open = new ArrayDeque<>();
    private final Deque<XmlTree> begun = new ArrayDeque<>();
    private final Set<String> containers;
    private final XmlItems.Each each;
    private int contained;
    private int nodes;

    XmlReading(XmlLimits limits) {
        this(limits, Set.of(), _ -> {});
    }

    /** Elements of these names, down from the outermost, hold a list; what stands in it is given one by one. */
    XmlReading(XmlLimits limits, Set<String> containers, XmlItems.Each each) {
        this.limits = limits;
        this.containers = containers;
        this.each = each;
        until = System.nanoTime() + limits.time().toNanos();
    }

    XmlTree read(byte[] bytes) throws Refused {
        if (bytes.length > limits.bytes()) {
            throw new Refused("guard.xml.large");
        }
        Reader text = XmlEncoding.reader(bytes).orElseThrow(() -> new Refused("guard.xml.damaged"));
        try {
            return tree(factory(limits).createXMLStreamReader(Heed.reader(text, bytes.length)));
        } catch (XMLStreamException e) {
            throw new Refused("guard.xml.damaged");
        }
    }

    /** The same of a file whose encoding may be another than it says; then that is told. */
    XmlTree readLoosely(byte[] bytes, Runnable otherwise) throws Refused {
        if (bytes.length > limits.bytes()) {
            throw new Refused("guard.xml.large");
        }
        try {
            Reader text = XmlEncoding.loose(new ByteArrayInputStream(bytes));
            XmlTree tree = tree(factory(limits).createXMLStreamReader(Heed.reader(text, bytes.length)));
            tell(text, otherwise);
            return tree;
        } catch (IOException | XMLStreamException e) {
            throw new Refused("guard.xml.damaged");
        }
    }

    void readItems(InputStream in, Runnable otherwise) throws Refused {
        try {
            Reader text = XmlEncoding.loose(in);
            tree(factory(limits).createXMLStreamReader(new XmlItems.Allowed(text)));
            tell(text, otherwise);
        } catch (IOException | XMLStreamException e) {
            throw new Refused("guard.xml.damaged");
        }
    }

    private static void tell(Reader text, Runnable otherwise) {
        if (text instanceof LooseLetters letters && letters.saidOtherwise()) {
            otherwise.run();
        }
    }

    /** A new one each time: none promises to serve two threads. */
    private static XMLInputFactory factory(XmlLimits limits) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // A document type is seen as an event and refused there; nothing in it is read (OWASP, XXE prevention, StAX).
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
        // Ours is the limit of depth; and the JDK counts "&amp;" against the size of entities, of which there are no others.
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(limits.deepest() + 1));
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        // Without one the JDK's prints what it finds.
        factory.setXMLReporter((_, _, _, _) -> {});
        return factory;
    }

    private XmlTree tree(XMLStreamReader xml) throws XMLStreamException, Refused {
        int events = 0;
        while (true) {
            if (++events % EVENTS_BETWEEN_LOOKS_AT_THE_CLOCK == 0 && System.nanoTime() > until) {
                throw new Refused("guard.xml.slow");
            }
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlTree ended = end();
                    if (open.isEmpty()) {
                        rest(xml);
                        return ended;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> words(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_DECLARATION, XMLStreamConstants.NOTATION_DECLARATION ->
                    throw new Refused("guard.xml.type");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new Refused("guard.xml.entity");
                case XMLStreamConstants.END_DOCUMENT -> throw new Refused("guard.xml.damaged");
                default -> {} // a comment or an instruction to a program
            }
        }
    }

    /** What follows the outermost element is looked at too: two documents in one file are none. */
    private static void rest(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
        }
    }

    private void start(XMLStreamReader xml) throws Refused {
        count();
        if (open.size() >= limits.deepest()) {
            throw new Refused("guard.xml.deep");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            String name = xml.getAttributeLocalName(i);
            attributes.put(
                    namespace == null || namespace.isEmpty() ? name : "{" + namespace + "}" + name, xml.getAttributeValue(i));
        }
        String namespace = xml.getNamespaceURI();
        List<XmlNode> inside = new ArrayList<>(2);
        open.push(inside);
        var began = new XmlTree(
                namespace == null ? "" : namespace, xml.getLocalName(), unmodifiableMap(attributes), unmodifiableList(inside));
        begun.push(began);
        if (contained == open.size() - 1 && containers.contains(began.name())) {
            contained++;
            each.item(began);
        }
    }

    private XmlTree end() throws Refused {
        open.pop();
        XmlTree ended = begun.pop();
        if (contained > open.size()) {
            contained = open.size();
        } else if (contained > 0 && contained == open.size()) {
            nodes = 0;
            each.item(ended);
        } else if (!open.isEmpty()) {
            open.element().add(ended);
        }
        return ended;
    }

    private void words(String text) throws Refused {
        if (open.size() > contained) {
            count();
            open.element().add(new XmlWords(text));
        }
    }

    private void count() throws Refused {
        if (++nodes > limits.nodes()) {
            throw new Refused("guard.xml.large");
        }
    }
}
