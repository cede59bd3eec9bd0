package id.redaksi.exchange.epub;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.body.StoryHtml;
import id.redaksi.exchange.wire.Markup;
import id.redaksi.guard.XmlWriter;
import id.redaksi.page.Page;
import id.redaksi.page.PagePhoto;
import id.redaksi.page.Site;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Figure;
import id.redaksi.story.Related;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Wording;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** One story as a document of the book. A link to a story of the same book leads to its chapter. */
final class EpubChapter {
    /** Stands for chapters while the text is made; no host has this name (RFC 2606). */
    private static final String INSIDE = "https://buku.invalid/";

    private final Edition edition;
    private final Story story;
    private final Contents contents;
    private final Contents.Chapter chapter;
    private final Map<String, String> photos;
    private final Wording wording;

    /** {@code photos}: the places of the photos that lie in the book, by their names. */
    EpubChapter(Edition edition, Contents contents, Map<String, String> photos) {
        this.edition = edition;
        this.contents = contents;
        this.photos = photos;
        story = edition.story();
        chapter = java.util.Objects.requireNonNull(contents.chapter(story.id()));
        wording = Wording.of(Locale.forLanguageTag(chapter.language()));
    }

    void write(XmlWriter xml) throws IOException, ExportFailed {
        EpubBook.document(xml, chapter.language(), chapter.title(), "../");
        xml.start("section").attribute("epub:type", "chapter").attribute("role", "doc-chapter").attribute("aria-labelledby", "judul").line();
        xml.start("div").attribute("class", "kepala").line();
        said(xml, "p", "kanal", story.topics().channel());
        xml.start("h1").attribute("id", "judul").attribute("dir", "auto").text(chapter.title()).end().line();
        said(xml, "p", "teras", story.titles().standfirst());
        said(xml, "p", "penulis", byline());
        said(xml, "p", "waktu", published());
        xml.end().line();
        Markup.inside(text(), xml);
        xml.line();
        related(xml);
        source(xml);
        xml.end().line().end().line().end().line();
    }

    private static void said(XmlWriter xml, String element, String kind, String words) throws IOException {
        String line = Contents.line(words);
        if (!line.isEmpty()) {
            xml.start(element).attribute("class", kind).attribute("dir", "auto").text(line).end().line();
        }
    }

    private String byline() {
        List<String> names = new ArrayList<>();
        for (Contributor one : story.contributors()) {
            if (!one.name().isBlank()) {
                String role = wording.text("page.role." + one.role().name().toLowerCase(Locale.ROOT));
                names.add(one.role() == Contributor.Role.REPORTER ? one.name() : one.name() + " (" + role + ")");
            }
        }
        return String.join(", ", names);
    }

    private String published() {
        String publish = story.workflow().times().publish();
        return publish == null
                ? ""
                : Workflow.Times.read(publish)
                        .map(at -> DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm xxx", wording.locale()).format(at))
                        .orElse("");
    }

    /** The text with the lead photo before it, as elements in which every name stands once and every link leads somewhere. */
    private Element text() throws ExportFailed {
        Story whole = story;
        if (!story.lead().isEmpty()) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(story.lead().withId(free()));
            blocks.addAll(story.body().blocks());
            whole = story.with(id.redaksi.story.Field.LEAD, Figure.empty(story.lead().id())).withBody(new Body(blocks));
        }
        var inBook = new Edition(whole, edition.revision(), edition.sha256(), edition.saved(), new InBook(edition.around(), contents));
        Element body = new Element("div");
        body.appendChildren(Parser.parseFragment(StoryHtml.of(inBook, photos), body, ""));
        tidy(body);
        return body;
    }

    private BlockId free() {
        String name = "foto-utama";
        while (story.body().indexOf(new BlockId(name)) >= 0 || story.lead().id().value().equals(name)) {
            name += "-x";
        }
        return new BlockId(name);
    }

    private static void tidy(Element body) {
        Set<String> names = new HashSet<>();
        for (Element named : body.select("[id]")) {
            if (!names.add(named.id())) {
                named.removeAttr("id");
            }
        }
        for (Element link : body.select("a")) {
            String href = link.attr("href");
            link.removeAttr("rel");
            if (href.startsWith(INSIDE)) {
                link.attr("href", href.substring(INSIDE.length()));
            } else if (href.startsWith("#") ? !names.contains(href.substring(1)) : !Addresses.isFollowed(href)) {
                link.unwrap();
            }
        }
        body.select("sup.reference a").forEach(link -> link.attr("epub:type", "noteref").attr("role", "doc-noteref"));
        body.select("div.footnotes").forEach(notes -> notes.attr("epub:type", "footnotes"));
        body.select("div.footnotes li").forEach(note -> note.attr("epub:type", "footnote"));
        // In a book a foot or an aside of a part would be one of the whole page, of which there is one (axe-core, landmarks).
        body.select("blockquote footer").forEach(by -> by.tagName("p").addClass("oleh"));
        body.select("aside").forEach(box -> box.attr("role", "note"));
        body.select("div:empty, ul:empty, ol:empty, figure:empty").forEach(Element::remove);
    }

    private void related(XmlWriter xml) throws IOException, ExportFailed {
        List<Related> named = story.related().stream().filter(one -> !Contents.line(one.headline()).isEmpty()).toList();
        if (named.isEmpty()) {
            return;
        }
        xml.start("div").attribute("class", "terkait").line();
        xml.element("h2", wording.text("exchange.field.related"));
        xml.start("ul").line();
        for (Related one : named) {
            String href = address(one);
            xml.start("li").attribute("dir", "auto");
            if (href.isEmpty()) {
                xml.text(Contents.line(one.headline()));
            } else {
                xml.start("a").attribute("href", href).text(Contents.line(one.headline())).end();
            }
            xml.end().line();
        }
        xml.end().line().end().line();
    }

    private String address(Related one) throws ExportFailed {
        Optional<StoryId> other = StoryId.of(one.story());
        String address = other.isEmpty() ? one.link().strip() : new InBook(edition.around(), contents).address(other.get());
        return address.startsWith(INSIDE) ? address.substring(INSIDE.length()) : Addresses.isFollowed(address) ? address : "";
    }

    /** Where the story stands on the site. */
    private void source(XmlWriter xml) throws IOException, ExportFailed {
        String address = edition.around().address(story.id());
        if (Addresses.isFollowed(address)) {
            xml.start("p").attribute("class", "sumber");
            xml.text(wording.text("exchange.epub.source") + " ");
            xml.start("a").attribute("href", address).text(address).end().end().line();
        }
    }

    /** The same surroundings, in which the stories of the book have their chapter as address. */
    private record InBook(Edition.Surroundings around, Contents contents) implements Edition.Surroundings {
        @Override
        public Page page() throws ExportFailed {
            return around.page();
        }

        @Override
        public Optional<PagePhoto> photo(String sha256) throws ExportFailed {
            return around.photo(sha256);
        }

        @Override
        public Site site() {
            return around.site();
        }

        @Override
        public String address(StoryId story) throws ExportFailed {
            Contents.Chapter chapter = contents.chapter(story);
            return chapter == null ? around.address(story) : INSIDE + chapter.file().replaceFirst("^teks/", "");
        }
    }
}
