package id.redaksi.exchange.office;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.guard.XmlWriter;
import id.redaksi.guard.ZipWriter;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Story;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/** The parts of one document (ECMA-376 part 2): its text and what the text refers to. Times are the edition's, never now. */
final class DocxPackage {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Edition edition;
    private final Story story;
    private final String language;
    private final PrintedNotes notes;
    private final DocxPictures pictures;
    private final Outward outward;
    private final SequencedMap<String, byte[]> parts = new LinkedHashMap<>();

    DocxPackage(Edition edition) {
        this.edition = edition;
        story = edition.story();
        language = DocumentLanguage.of(story);
        notes = PrintedNotes.of(story);
        pictures = new DocxPictures(new Photos(edition.around()));
        outward = new Outward(edition.around());
    }

    /** A part's content. */
    private interface Content {
        void into(XmlWriter xml) throws IOException, ExportFailed;
    }

    void write(OutputStream to) throws IOException, ExportFailed {
        parts();
        try (var zip = new ZipWriter(to)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.packed(part.getKey(), part.getValue());
            }
        }
    }

    private void parts() throws IOException, ExportFailed {
        part("[Content_Types].xml", this::types);
        part("_rels/.rels", this::packageRelations);
        part("docProps/core.xml", this::core);
        part("docProps/app.xml", xml -> xml.start("Properties")
                .attribute("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .element("Application", DocxDocument.APPLICATION)
                .end());
        var links = new DocxLinks(outward);
        int[] lists = {0};
        part("word/document.xml", xml -> lists[0] = document(xml, links));
        part("word/_rels/document.xml.rels", xml -> documentRelations(xml, links));
        resource("word/styles.xml", "docx-styles.xml");
        part("word/settings.xml", this::settings);
        part("word/numbering.xml", xml -> new DocxNumbering(xml).write(lists[0]));
        var noteLinks = new DocxLinks(outward);
        part("word/footnotes.xml", xml -> footnotes(xml, noteLinks));
        part("word/_rels/footnotes.xml.rels", xml -> relations(xml, Map.of(), noteLinks));
        pictures.files().forEach((name, bytes) -> parts.put("word/" + name, bytes));
    }

    private void part(String name, Content content) throws IOException, ExportFailed {
        var bytes = new ByteArrayOutputStream();
        try (var xml = new XmlWriter(bytes)) {
            content.into(xml);
        }
        parts.put(name, bytes.toByteArray());
    }

    private void resource(String name, String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(DocxPackage.class.getResourceAsStream(file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            parts.put(name, text.replace("@language@", XmlWriter.allowed(language)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void types(XmlWriter xml) throws IOException {
        xml.start("Types").attribute("xmlns", PACKAGE + "content-types");
        for (Map.Entry<String, String> one : Map.of(
                        "rels", "application/vnd.openxmlformats-package.relationships+xml",
                        "xml", "application/xml",
                        "jpeg", "image/jpeg",
                        "png", "image/png")
                .entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            xml.start("Default").attribute("Extension", one.getKey()).attribute("ContentType", one.getValue()).end();
        }
        type(xml, "/word/document.xml", WORD + "document.main+xml");
        type(xml, "/word/styles.xml", WORD + "styles+xml");
        type(xml, "/word/settings.xml", WORD + "settings+xml");
        type(xml, "/word/numbering.xml", WORD + "numbering+xml");
        type(xml, "/word/footnotes.xml", WORD + "footnotes+xml");
        type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type(xml, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        xml.end();
    }

    private static void type(XmlWriter xml, String part, String type) throws IOException {
        xml.start("Override").attribute("PartName", part).attribute("ContentType", type).end();
    }

    private void packageRelations(XmlWriter xml) throws IOException {
        xml.start("Relationships").attribute("xmlns", PACKAGE + "relationships");
        relation(xml, "rId1", DocxText.RELATIONS + "/officeDocument", "word/document.xml", false);
        relation(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml", false);
        relation(xml, "rId3", DocxText.RELATIONS + "/extended-properties", "docProps/app.xml", false);
        xml.end();
    }

    private void documentRelations(XmlWriter xml, DocxLinks links) throws IOException {
        var all = new LinkedHashMap<String, String>();
        all.put("rIdStyles", "styles.xml");
        all.put("rIdSettings", "settings.xml");
        all.put("rIdNumbering", "numbering.xml");
        all.put("rIdFootnotes", "footnotes.xml");
        all.putAll(pictures.relations());
        relations(xml, all, links);
    }

    private static void relations(XmlWriter xml, Map<String, String> files, DocxLinks links) throws IOException {
        xml.start("Relationships").attribute("xmlns", PACKAGE + "relationships");
        for (Map.Entry<String, String> one : files.entrySet()) {
            String name = one.getValue();
            String type = name.startsWith("media/") ? "image" : name.substring(0, name.indexOf('.'));
            relation(xml, one.getKey(), DocxText.RELATIONS + "/" + type, name, false);
        }
        for (Map.Entry<String, String> one : links.all().entrySet()) {
            relation(xml, one.getValue(), DocxText.RELATIONS + "/hyperlink", one.getKey(), true);
        }
        xml.end();
    }

    private static void relation(XmlWriter xml, String id, String type, String target, boolean external) throws IOException {
        xml.start("Relationship").attribute("Id", id).attribute("Type", type).attribute("Target", target);
        if (external) {
            xml.attribute("TargetMode", "External");
        }
        xml.end();
    }

    private void core(XmlWriter xml) throws IOException {
        String saved = edition.saved().truncatedTo(ChronoUnit.SECONDS).toString();
        xml.start("cp:coreProperties")
                .attribute("xmlns:cp", PACKAGE + "metadata/core-properties")
                .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .attribute("xmlns:dcterms", "http://purl.org/dc/terms/")
                .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", story.headline());
        xml.element("dc:creator", Bylines.authors(story));
        xml.element("cp:keywords", DocumentLosses.joined(story.topics().tags()));
        xml.element("cp:category", story.topics().channel());
        xml.element("dc:language", story.labels().language());
        xml.element("cp:revision", String.valueOf(Math.max(1, edition.revision())));
        for (String moment : new String[] {"dcterms:created", "dcterms:modified"}) {
            xml.start(moment).attribute("xsi:type", "dcterms:W3CDTF").text(saved).end().line();
        }
        xml.end();
    }

    private static XmlWriter root(XmlWriter xml, String name) throws IOException {
        return xml.start(name)
                .attribute("xmlns:w", DocxText.MAIN)
                .attribute("xmlns:r", DocxText.RELATIONS)
                .attribute("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
    }

    private int document(XmlWriter xml, DocxLinks links) throws IOException, ExportFailed {
        root(xml, "w:document").start("w:body").line();
        var sheet = new DocxSheet(new DocxText(xml, links, notes), pictures);
        new DocumentBody(edition, sheet, notes).write();
        xml.start("w:sectPr");
        xml.start("w:pgSz").attribute("w:w", "11906").attribute("w:h", "16838").end();
        xml.start("w:pgMar");
        for (String side : new String[] {"w:top", "w:right", "w:bottom", "w:left"}) {
            xml.attribute(side, "1440");
        }
        xml.attribute("w:header", "708").attribute("w:footer", "708").attribute("w:gutter", "0").end();
        xml.end().end().end();
        return sheet.lists();
    }

    private void settings(XmlWriter xml) throws IOException {
        root(xml, "w:settings").start("w:footnotePr");
        for (String id : new String[] {"-1", "0"}) {
            xml.start("w:footnote").attribute("w:id", id).end();
        }
        xml.end().start("w:compat");
        xml.start("w:compatSetting")
                .attribute("w:name", "compatibilityMode")
                .attribute("w:uri", "http://schemas.microsoft.com/office/word")
                .attribute("w:val", "15")
                .end();
        xml.end().start("w:themeFontLang").attribute("w:val", language).end().end();
    }

    private void footnotes(XmlWriter xml, DocxLinks links) throws IOException, ExportFailed {
        root(xml, "w:footnotes").line();
        rule(xml, "-1", "separator");
        rule(xml, "0", "continuationSeparator");
        var text = new DocxText(xml, links, notes);
        for (Footnotes.Note note : notes.notes()) {
            xml.start("w:footnote").attribute("w:id", String.valueOf(notes.number(note.key())));
            xml.start("w:p").start("w:pPr");
            text.value("w:pStyle", "FootnoteText");
            xml.end().start("w:r").start("w:rPr");
            text.value("w:rStyle", "FootnoteReference");
            xml.end().start("w:footnoteRef").end().end();
            xml.start("w:r").start("w:t").attribute("xml:space", "preserve").text(" ").end().end();
            text.runs(note.text());
            xml.end().end().line();
        }
        xml.end();
    }

    private static void rule(XmlWriter xml, String id, String type) throws IOException {
        xml.start("w:footnote").attribute("w:type", type).attribute("w:id", id);
        xml.start("w:p").start("w:r").start("w:" + type).end().end().end().end().line();
    }
}
