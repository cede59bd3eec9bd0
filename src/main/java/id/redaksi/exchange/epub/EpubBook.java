package id.redaksi.exchange.epub;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.body.StoryHtml;
import id.redaksi.guard.XmlWriter;
import id.redaksi.guard.ZipWriter;
import id.redaksi.page.PagePhoto;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The parts of a book in their zip file (EPUB 3.3 section 4, OCF): the type first and unpacked, by which everybody knows the
 * file; then the stories with their photos, each photo once; then what lists them.
 */
final class EpubBook {
    static final String FOLDER = "EPUB/";
    static final String STYLE = "gaya.css";
    static final String TITLE_PAGE = "sampul.xhtml";
    static final String NAVIGATION = "daftar.xhtml";
    static final String OLD_NAVIGATION = "daftar.ncx";

    private final Contents contents;
    private final Choices choices;

    /** The photos that lie in the book by the names of their files, with the type of each; the first is the cover. */
    private final Map<String, String> photos = new LinkedHashMap<>();

    /** A story that was chosen twice has one chapter. */
    private final Set<String> written = new HashSet<>();

    EpubBook(Contents contents, Choices choices) {
        this.contents = contents;
        this.choices = choices;
    }

    /** A part's content. */
    private interface Content {
        void into(XmlWriter xml) throws IOException, ExportFailed;
    }

    void write(Editions editions, OutputStream to) throws IOException, ExportFailed {
        try (var zip = new ZipWriter(to)) {
            zip.stored("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
            part(zip, "META-INF/container.xml", EpubBook::container);
            try (InputStream style = Objects.requireNonNull(EpubBook.class.getResourceAsStream("book.css"))) {
                zip.packed(FOLDER + STYLE, style.readAllBytes());
            }
            editions.each(edition -> chapter(zip, edition));
            String cover = choices.isOn(EpubExporter.COVER) && !photos.isEmpty() ? photos.keySet().iterator().next() : "";
            var lists = new EpubLists(contents, photos, cover);
            part(zip, FOLDER + TITLE_PAGE, lists::titlePage);
            part(zip, FOLDER + NAVIGATION, lists::navigation);
            part(zip, FOLDER + OLD_NAVIGATION, lists::oldNavigation);
            part(zip, FOLDER + "buku.opf", new EpubPackage(contents, photos, cover)::write);
        }
    }

    private void chapter(ZipWriter zip, Edition edition) throws IOException, ExportFailed {
        var chapter = Objects.requireNonNull(contents.chapter(edition.story().id()));
        if (!written.add(chapter.file())) {
            return;
        }
        Map<String, String> places = new HashMap<>();
        Map<String, PagePhoto> all = choices.isOn(EpubExporter.PHOTOS) ? StoryHtml.photos(edition) : Map.of();
        for (Map.Entry<String, PagePhoto> photo : all.entrySet()) {
            byte[] bytes = photo.getValue().bytes();
            String type = type(bytes);
            if (!type.isEmpty()) {
                String file = "foto/" + photo.getKey().substring(0, 20) + (type.equals("image/png") ? ".png" : ".jpg");
                places.put(photo.getKey(), "../" + file);
                if (photos.putIfAbsent(file, type) == null) {
                    zip.stored(FOLDER + file, bytes);
                }
            }
        }
        part(zip, FOLDER + chapter.file(), new EpubChapter(edition, contents, places)::write);
    }

    /** By the first bytes, which is how readers look too; empty for what not every reader shows. */
    private static String type(byte[] bytes) {
        boolean jpeg = bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
        boolean png = bytes.length > 3 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P';
        return jpeg ? "image/jpeg" : png ? "image/png" : "";
    }

    private static void part(ZipWriter zip, String name, Content content) throws IOException, ExportFailed {
        var bytes = new ByteArrayOutputStream();
        try (var xml = new XmlWriter(bytes)) {
            content.into(xml);
        }
        zip.packed(name, bytes.toByteArray());
    }

    private static void container(XmlWriter xml) throws IOException {
        xml.start("container")
                .attribute("version", "1.0")
                .attribute("xmlns", "urn:oasis:names:tc:opendocument:xmlns:container")
                .start("rootfiles")
                .start("rootfile")
                .attribute("full-path", FOLDER + "buku.opf")
                .attribute("media-type", "application/oebps-package+xml")
                .end()
                .end()
                .end();
    }

    /** Opens a document of the book up to its body; {@code up} leads from it to the folder of the book. */
    static XmlWriter document(XmlWriter xml, String language, String title, String up) throws IOException {
        boolean left = Set.of("ar", "fa", "he", "ur", "yi").contains(language.replaceFirst("-.*", ""));
        xml.start("html")
                .attribute("xmlns", "http://www.w3.org/1999/xhtml")
                .attribute("xmlns:epub", "http://www.idpf.org/2007/ops")
                .attribute("lang", language)
                .attribute("xml:lang", language);
        if (left) {
            xml.attribute("dir", "rtl");
        }
        xml.line().start("head").line();
        xml.element("title", title);
        xml.empty("link").attribute("rel", "stylesheet").attribute("type", "text/css").attribute("href", up + STYLE).line();
        return xml.end().line().start("body").line();
    }
}
