package id.redaksi.exchange.epub;

import id.redaksi.guard.XmlWriter;
import id.redaksi.wording.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The pages of a book that lead to its stories: the title page, and the table of contents in its new form and its old one. */
final class EpubLists {
    private final Contents contents;
    private final Map<String, String> photos;
    private final String cover;
    private final Wording wording;

    /** {@code cover} is the file of the photo on the title page, empty for none. */
    EpubLists(Contents contents, Map<String, String> photos, String cover) {
        this.contents = contents;
        this.photos = photos;
        this.cover = cover;
        wording = contents.wording();
    }

    void titlePage(XmlWriter xml) throws IOException {
        EpubBook.document(xml, contents.mainLanguage(), contents.title(), "");
        xml.start("section").attribute("epub:type", "titlepage").attribute("class", "sampul").attribute("aria-labelledby", "judul").line();
        if (photos.containsKey(cover)) {
            xml.empty("img").attribute("src", cover).attribute("alt", "").line();
        }
        xml.start("h1").attribute("id", "judul").attribute("dir", "auto").text(contents.title()).end().line();
        if (!contents.title().contains(contents.publisher())) {
            xml.start("p").attribute("dir", "auto").text(contents.publisher()).end().line();
        }
        if (!contents.title().contains(contents.day())) {
            xml.element("p", contents.day());
        }
        if (contents.chapters().size() > 1) {
            xml.element("p", wording.text("exchange.epub.count", contents.chapters().size()));
        }
        xml.end().line().end().line().end().line();
    }

    /** EPUB 3.3 section 7: what readers show as table of contents, and the places that they offer by name. */
    void navigation(XmlWriter xml) throws IOException {
        String title = wording.text("exchange.epub.contents");
        EpubBook.document(xml, contents.mainLanguage(), title, "");
        xml.start("nav").attribute("epub:type", "toc").attribute("role", "doc-toc").attribute("aria-labelledby", "daftar").line();
        xml.start("h1").attribute("id", "daftar").text(title).end().line();
        xml.start("ol").line();
        for (Contents.Chapter chapter : contents.chapters()) {
            xml.start("li").start("a").attribute("href", chapter.file()).attribute("dir", "auto");
            if (!chapter.language().equals(contents.mainLanguage())) {
                xml.attribute("lang", chapter.language()).attribute("xml:lang", chapter.language());
            }
            xml.text(chapter.title()).end().end().line();
        }
        xml.end().line().end().line();
        xml.start("nav").attribute("epub:type", "landmarks").attribute("hidden", "hidden").attribute("aria-label", wording.text("exchange.epub.places")).line();
        xml.start("ol").line();
        landmark(xml, "titlepage", EpubBook.TITLE_PAGE, wording.text("exchange.epub.titlePage"));
        landmark(xml, "toc", EpubBook.NAVIGATION, title);
        landmark(xml, "bodymatter", contents.chapters().getFirst().file(), wording.text("exchange.epub.start"));
        xml.end().line().end().line().end().line().end().line();
    }

    private static void landmark(XmlWriter xml, String type, String file, String words) throws IOException {
        xml.start("li").start("a").attribute("epub:type", type).attribute("href", file).text(words).end().end().line();
    }

    /** The form of EPUB 2 (OPF 2.0.1 section 2.4.1), without which readers of before 2012 show no contents. */
    void oldNavigation(XmlWriter xml) throws IOException {
        xml.start("ncx")
                .attribute("xmlns", "http://www.daisy.org/z3986/2005/ncx/")
                .attribute("version", "2005-1")
                .attribute("xml:lang", contents.mainLanguage())
                .line();
        xml.start("head").line();
        for (Map.Entry<String, String> one : List.of(
                Map.entry("dtb:uid", contents.identifier()),
                Map.entry("dtb:depth", "1"),
                Map.entry("dtb:totalPageCount", "0"),
                Map.entry("dtb:maxPageNumber", "0"))) {
            xml.empty("meta").attribute("name", one.getKey()).attribute("content", one.getValue()).line();
        }
        xml.end().line();
        xml.start("docTitle").element("text", contents.title()).end().line();
        xml.start("navMap").line();
        int order = 0;
        for (Contents.Chapter chapter : contents.chapters()) {
            order++;
            xml.start("navPoint").attribute("id", "n" + order).attribute("playOrder", String.valueOf(order));
            xml.start("navLabel").element("text", chapter.title()).end();
            xml.empty("content").attribute("src", chapter.file()).end().line();
        }
        xml.end().line().end().line();
    }
}
