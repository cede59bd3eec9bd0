package id.redaksi.exchange.office;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.samples.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document as Word writes one, part by part, for tests. */
final class WordFile {
    private static final String NAMES = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
            + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
            + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final StringBuilder relations = new StringBuilder();
    private boolean strict;
    private boolean stored;

    WordFile(String body) {
        part("word/document.xml", "<w:document " + NAMES + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
        part("[Content_Types].xml", "<Types/>");
        part(
                "_rels/.rels",
                "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='word/document.xml'/>"
                        + "<Relationship Id='b' Type='x/core-properties' Target='docProps/core.xml'/></Relationships>");
    }

    WordFile part(String name, String xml) {
        return bytes(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    WordFile bytes(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** A part of the document with its root, and the relation to it. */
    WordFile with(String type, String xml) {
        relation(type, type, type + ".xml", false);
        return part("word/" + type + ".xml", xml.replaceFirst(">", " " + NAMES + ">"));
    }

    WordFile relation(String id, String type, String target, boolean external) {
        relations.append("<Relationship Id='%s' Type='x/%s' Target='%s'%s/>"
                .formatted(id, type, target, external ? " TargetMode='External'" : ""));
        return this;
    }

    WordFile style(String id, String name, String rest) {
        String all = new String(parts.getOrDefault("word/styles.xml", new byte[0]), StandardCharsets.UTF_8);
        if (all.isEmpty()) {
            relation("styles", "styles", "styles.xml", false);
        }
        String before = all.isEmpty() ? "<w:styles " + NAMES + ">" : all.replace("</w:styles>", "");
        return part("word/styles.xml", before + "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + name + "'/>" + rest
                + "</w:style></w:styles>");
    }

    /** The same in the standard's strict form. */
    WordFile strict() {
        strict = true;
        return this;
    }

    /** Not packed, so that it is no bomb however much it repeats itself. */
    WordFile stored() {
        stored = true;
        return this;
    }

    byte[] zipped() {
        parts.put(
                "word/_rels/document.xml.rels",
                ("<Relationships>" + relations + "</Relationships>").getBytes(StandardCharsets.UTF_8));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setLevel(stored ? 0 : 6);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(strict && part.getKey().endsWith(".xml") ? strict(part.getValue()) : part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] strict(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8)
                .replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .getBytes(StandardCharsets.UTF_8);
    }

    Imported read() throws ImportFailed {
        return read(zipped(), "naskah.docx");
    }

    static Imported read(byte[] bytes, String name) throws ImportFailed {
        return new DocxImporter().read(new Source(name, bytes, Instant.EPOCH), new Reading("2026-11-24", Samples.ids()));
    }

    static String p(String text) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
    }

    static String p(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }
}
