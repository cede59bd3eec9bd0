package id.redaksi.exchange.epub;

import id.redaksi.guard.XmlWriter;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a book is, what is in it, and in which order it is read (EPUB 3.3 section 5). */
final class EpubPackage {
    private final Contents contents;
    private final Map<String, String> photos;
    private final String cover;

    EpubPackage(Contents contents, Map<String, String> photos, String cover) {
        this.contents = contents;
        this.photos = photos;
        this.cover = cover;
    }

    void write(XmlWriter xml) throws IOException {
        xml.start("package")
                .attribute("xmlns", "http://www.idpf.org/2007/opf")
                .attribute("version", "3.0")
                .attribute("unique-identifier", "id")
                .attribute("xml:lang", contents.mainLanguage())
                .line();
        metadata(xml);
        manifest(xml);
        spine(xml);
        xml.end().line();
    }

    private void metadata(XmlWriter xml) throws IOException {
        xml.start("metadata").attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/").line();
        xml.start("dc:identifier").attribute("id", "id").text(contents.identifier()).end().line();
        xml.element("dc:title", contents.title());
        for (String language : contents.languages()) {
            xml.element("dc:language", language);
        }
        int number = 0;
        for (String author : contents.authors()) {
            number++;
            xml.start("dc:creator").attribute("id", "penulis" + number).text(author).end().line();
            xml.start("meta").attribute("refines", "#penulis" + number).attribute("property", "role");
            xml.attribute("scheme", "marc:relators").text("aut").end().line();
        }
        filled(xml, "dc:publisher", contents.publisher());
        filled(xml, "dc:description", contents.description());
        String saved = contents.modified().truncatedTo(ChronoUnit.SECONDS).toString();
        xml.element("dc:date", saved);
        for (String subject : contents.subjects()) {
            xml.element("dc:subject", subject);
        }
        property(xml, "dcterms:modified", saved);
        accessibility(xml);
        if (!cover.isEmpty()) {
            // Readers of before EPUB 3 find the cover by this only.
            xml.empty("meta").attribute("name", "cover").attribute("content", item(cover)).line();
        }
        xml.end().line();
    }

    private static void filled(XmlWriter xml, String element, String words) throws IOException {
        if (!words.isEmpty()) {
            xml.element(element, words);
        }
    }

    private static void property(XmlWriter xml, String name, String value) throws IOException {
        xml.start("meta").attribute("property", name).text(value).end().line();
    }

    /** What a reader who does not see, or not well, may count on (EPUB Accessibility 1.1 section 2; schema.org's words). */
    private void accessibility(XmlWriter xml) throws IOException {
        boolean pictured = !photos.isEmpty();
        boolean told = contents.described();
        property(xml, "schema:accessMode", "textual");
        if (pictured) {
            property(xml, "schema:accessMode", "visual");
            property(xml, "schema:accessModeSufficient", "textual,visual");
        }
        if (!pictured || told) {
            property(xml, "schema:accessModeSufficient", "textual");
        }
        List<String> features = new ArrayList<>(List.of("structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability"));
        if (pictured && told) {
            features.add("alternativeText");
        }
        for (String feature : features) {
            property(xml, "schema:accessibilityFeature", feature);
        }
        property(xml, "schema:accessibilityHazard", "none");
        String summary = !pictured ? "plain" : told ? "described" : "undescribed";
        property(xml, "schema:accessibilitySummary", contents.wording().text("exchange.epub.access." + summary));
    }

    private void manifest(XmlWriter xml) throws IOException {
        String xhtml = "application/xhtml+xml";
        xml.start("manifest").line();
        item(xml, "daftar", EpubBook.NAVIGATION, xhtml, "nav");
        item(xml, "ncx", EpubBook.OLD_NAVIGATION, "application/x-dtbncx+xml", "");
        item(xml, "gaya", EpubBook.STYLE, "text/css", "");
        item(xml, "sampul", EpubBook.TITLE_PAGE, xhtml, "");
        for (Contents.Chapter chapter : contents.chapters()) {
            item(xml, item(chapter.file()), chapter.file(), xhtml, "");
        }
        for (Map.Entry<String, String> photo : photos.entrySet()) {
            item(xml, item(photo.getKey()), photo.getKey(), photo.getValue(), photo.getKey().equals(cover) ? "cover-image" : "");
        }
        xml.end().line();
    }

    /** The name of a file as the name of its item. */
    private static String item(String file) {
        return file.replaceAll("[/.]", "-");
    }

    private static void item(XmlWriter xml, String id, String file, String type, String properties) throws IOException {
        xml.empty("item").attribute("id", id).attribute("href", file).attribute("media-type", type);
        if (!properties.isEmpty()) {
            xml.attribute("properties", properties);
        }
        xml.line();
    }

    private void spine(XmlWriter xml) throws IOException {
        xml.start("spine").attribute("toc", "ncx").line();
        List<String> order = new ArrayList<>(List.of("sampul", "daftar"));
        contents.chapters().forEach(chapter -> order.add(item(chapter.file())));
        for (String one : order) {
            xml.empty("itemref").attribute("idref", one).line();
        }
        xml.end().line();
    }
}
