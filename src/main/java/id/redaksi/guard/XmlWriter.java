package id.redaksi.guard;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML 1.0 as a stream that every reader accepts: what no document may hold (control characters, halves of
 * surrogate pairs) is left out of texts. By the JDK's own factory, whatever else lies on the class path. One element:
 *
 * <pre>{@code xml.start("link").attribute("rel", "self").text("Teks").end();}</pre>
 */
public final class XmlWriter implements AutoCloseable {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** Not an {@link OutputStreamWriter} itself: for one the JDK's writer tears surrogate pairs. */
    private final BufferedWriter out;

    private final XMLStreamWriter xml;

    /** Begins a document in UTF-8; closing flushes the stream and leaves it open. */
    public XmlWriter(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
        try {
            synchronized (FACTORY) { // no factory promises to serve two threads
                xml = FACTORY.createXMLStreamWriter(this.out);
            }
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Opens an element, by its name with its prefix. */
    public XmlWriter start(String name) throws IOException {
        try {
            xml.writeStartElement(name);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A processing instruction, by which Adobe's programs know their files. */
    public XmlWriter instruction(String target, String data) throws IOException {
        try {
            xml.writeProcessingInstruction(target, allowed(data));
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element without content, which needs no end: those of HTML that have none are written so, as all readers know them. */
    public XmlWriter empty(String name) throws IOException {
        try {
            xml.writeEmptyElement(name);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An attribute of the element just opened; also how a namespace is declared. */
    public XmlWriter attribute(String name, String value) throws IOException {
        try {
            xml.writeAttribute(name, allowed(value));
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    public XmlWriter text(String text) throws IOException {
        try {
            xml.writeCharacters(allowed(text));
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Text that is mostly markup, as CDATA: shorter than escaped, and a person can read it. */
    public XmlWriter markup(String markup) throws IOException {
        try {
            xml.writeCData(allowed(markup).replace("]]>", "]]]]><![CDATA[>"));
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    public XmlWriter end() throws IOException {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A line break between elements, so that a person and a comparison see lines. */
    public XmlWriter line() throws IOException {
        return text("\n");
    }

    /** An element with this text on a line of its own. */
    public XmlWriter element(String name, String text) throws IOException {
        return start(name).text(text).end().line();
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.flush();
    }

    /** The text without what XML 1.0 allows in no document (section 2.2, Char); mostly the text itself. */
    public static String allowed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' || c > '\uD7FF') {
                return text.codePoints()
                        .filter(XmlWriter::isAllowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
