package id.redaksi.exchange.office;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.guard.XmlWriter;
import id.redaksi.guard.ZipWriter;
import id.redaksi.story.Story;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The files of one OpenDocument text (ODF 1.3 part 2): the type first and unpacked. Times are the edition's, never now. */
final class OdtPackage {
    static final String TYPE = "application/vnd.oasis.opendocument.text";

    /** What we write into every document as the program that made it; others replace it when they save. */
    static final String GENERATOR = "Redaksi";

    /** The property in which the channel stands, for which OpenDocument has no place. */
    static final String CHANNEL = "Kanal";

    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> OTHERS = Map.of(
            "fo", NAMES + "xsl-fo-compatible:1.0",
            "svg", NAMES + "svg-compatible:1.0",
            "draw", NAMES + "drawing:1.0",
            "xlink", "http://www.w3.org/1999/xlink",
            "dc", "http://purl.org/dc/elements/1.1/");

    private final Edition edition;
    private final Story story;
    private final Photos photos;

    OdtPackage(Edition edition) {
        this.edition = edition;
        story = edition.story();
        photos = new Photos(edition.around());
    }

    /** A part's content. */
    private interface Content {
        void into(XmlWriter xml) throws IOException, ExportFailed;
    }

    void write(OutputStream to) throws IOException, ExportFailed {
        try (var zip = new ZipWriter(to)) {
            zip.stored("mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
            part(zip, "content.xml", this::content);
            part(zip, "meta.xml", this::meta);
            zip.packed("styles.xml", styles());
            for (Photos.Kept photo : photos.all()) {
                zip.stored("Pictures/" + photo.file(), photo.bytes());
            }
            part(zip, "META-INF/manifest.xml", this::manifest);
        }
    }

    private static void part(ZipWriter zip, String name, Content content) throws IOException, ExportFailed {
        var bytes = new ByteArrayOutputStream();
        try (var xml = new XmlWriter(bytes)) {
            content.into(xml);
        }
        zip.packed(name, bytes.toByteArray());
    }

    private byte[] styles() throws IOException {
        String[] language = DocumentLanguage.of(story).split("-", 2);
        boolean country = language.length > 1 && language[1].matches("[A-Za-z0-9]{2,3}");
        try (InputStream in = Objects.requireNonNull(OdtPackage.class.getResourceAsStream("odt-styles.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@language@", language[0].matches("[A-Za-z]{2,8}") ? language[0] : "id")
                    .replace("@country@", country ? language[1] : "none")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static XmlWriter root(XmlWriter xml, String name, String... prefixes) throws IOException {
        xml.start(name);
        for (String prefix : prefixes) {
            xml.attribute("xmlns:" + prefix, OTHERS.getOrDefault(prefix, NAMES + prefix + ":1.0"));
        }
        return xml.attribute("office:version", "1.3").line();
    }

    private void content(XmlWriter xml) throws IOException, ExportFailed {
        root(xml, "office:document-content", "office", "style", "text", "table", "draw", "fo", "svg", "xlink");
        xml.start("office:automatic-styles").line();
        style(xml, "Tabel", "table", "table-properties", "style:rel-width", "100%", "table:align", "margins", "table:border-model", "collapsing", "fo:margin-bottom", "0.1cm");
        style(xml, "Sel", "table-cell", "table-cell-properties", "fo:padding", "0.1cm", "fo:border", "0.5pt solid #8a8a8a");
        style(xml, "Bingkai", "graphic", "graphic-properties", "style:vertical-pos", "top", "style:vertical-rel", "baseline");
        xml.end().line().start("office:body").start("office:text").line();
        var notes = PrintedNotes.of(story);
        var text = new OdtText(xml, new Outward(edition.around()), notes);
        new DocumentBody(edition, new OdtSheet(text, photos), notes).write();
        xml.end().end().end();
    }

    private static void style(XmlWriter xml, String name, String family, String element, String... properties) throws IOException {
        xml.start("style:style").attribute("style:name", name).attribute("style:family", family).empty("style:" + element);
        for (int i = 0; i < properties.length; i += 2) {
            xml.attribute(properties[i], properties[i + 1]);
        }
        xml.end().line();
    }

    private void meta(XmlWriter xml) throws IOException {
        String saved = edition.saved().truncatedTo(ChronoUnit.SECONDS).toString();
        root(xml, "office:document-meta", "office", "meta", "dc");
        xml.start("office:meta").line();
        xml.element("meta:generator", GENERATOR);
        xml.element("dc:title", story.headline());
        for (String tag : story.topics().tags()) {
            xml.element("meta:keyword", tag);
        }
        xml.element("meta:initial-creator", Bylines.authors(story));
        xml.element("dc:creator", Bylines.authors(story));
        xml.element("meta:creation-date", saved);
        xml.element("dc:date", saved);
        xml.element("dc:language", story.labels().language());
        xml.element("meta:editing-cycles", String.valueOf(Math.max(1, edition.revision())));
        if (!story.topics().channel().isEmpty()) {
            xml.start("meta:user-defined").attribute("meta:name", CHANNEL).text(story.topics().channel()).end().line();
        }
        xml.end().end();
    }

    private void manifest(XmlWriter xml) throws IOException {
        xml.start("manifest:manifest").attribute("xmlns:manifest", NAMES + "manifest:1.0").attribute("manifest:version", "1.3").line();
        xml.empty("manifest:file-entry").attribute("manifest:full-path", "/").attribute("manifest:version", "1.3");
        xml.attribute("manifest:media-type", TYPE).line();
        for (String part : List.of("content.xml", "meta.xml", "styles.xml")) {
            entry(xml, part, "text/xml");
        }
        for (Photos.Kept photo : photos.all()) {
            entry(xml, "Pictures/" + photo.file(), photo.isPng() ? "image/png" : "image/jpeg");
        }
        xml.end();
    }

    private static void entry(XmlWriter xml, String path, String type) throws IOException {
        xml.empty("manifest:file-entry").attribute("manifest:full-path", path).attribute("manifest:media-type", type).line();
    }
}
