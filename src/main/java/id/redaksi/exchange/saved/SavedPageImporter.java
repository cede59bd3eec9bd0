package id.redaksi.exchange.saved;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.html.Tagless;
import id.redaksi.guard.Heed;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a saved news page as a clean story. The folder beside a page is not opened, and nothing is fetched. */
public final class SavedPageImporter implements Importer {
    /** A page with its photos inside is larger than a text; past this many bytes it would not fit a small memory. */
    private static final int LARGEST = 60_000_000;

    private static final int LONGEST_HEADLINE = 200;
    private static final int MOST_PARAGRAPHS = 5_000;
    private static final int LONGEST_PARAGRAPH = 4_000;

    @Override
    public boolean reads(Source source) {
        return PageSniff.isPage(source) || Mhtml.is(source.bytes());
    }

    @Override
    public Imported read(Source source, Reading reading) throws ImportFailed {
        if (source.bytes().length > LARGEST) {
            throw new ImportFailed(Message.of("exchange.saved.large", source.name(), LARGEST / 1_000_000));
        }
        Optional<Mhtml> parts = Mhtml.is(source.bytes()) ? Mhtml.read(source.bytes()) : Optional.empty();
        PageCharset page = PageCharset.read(parts.map(Mhtml::html).orElse(source.bytes()), parts.map(Mhtml::charset).orElse(""));
        if (page.text().isBlank()) {
            throw new ImportFailed(Message.of("exchange.empty", source.name()));
        }
        if (page.text().indexOf('\0') >= 0 && !reads(source)) {
            throw new ImportFailed(Message.of("exchange.notText", source.name()));
        }
        var account = new Account();
        if (page.damaged()) {
            account.tell("exchange.saved.encoding");
        }
        String visible = Markup.withoutScripts(page.text());
        if (Markup.isBeyond(visible)) {
            return words(source, visible, account, reading);
        }
        Document document = Parser.htmlParser().parseInput(Heed.reader(page.text()), "");
        return Markup.isDeep(document) ? words(source, visible, account, reading) : read(source, document, parts, account, reading);
    }

    private static Imported read(Source source, Document document, Optional<Mhtml> parts, Account account, Reading reading)
            throws ImportFailed {
        PageOrigin origin = origin(document, parts.map(Mhtml::location).orElse(""));
        document.setBaseUri(origin.address());
        Optional<SiteShape> shape = SiteShapes.of(origin);
        shape.ifPresent(one -> one.prepare(document));
        GoogleDocument.prepare(document, account);
        JsonLd json = JsonLd.of(document);
        HiddenByStyle hidden = HiddenByStyle.of(document);
        var weights = new Weights(document, hidden);
        var page = new StoryOfPage.Page(
                document, weights, hidden, json, origin, shape.orElse(SiteShapes.USUAL), new PagePictures(parts.map(Mhtml::pictures).orElse(Map.of()), reading.beside()));
        tellOfPage(page, shape, account);
        List<Element> articles = SeveralArticles.in(document, weights);
        if (!articles.isEmpty()) {
            account.tell("exchange.saved.several", articles.size());
        }
        var rest = new Rest();
        Map<String, byte[]> photos = new HashMap<>();
        List<Story> stories = new ArrayList<>();
        for (Element scope : articles.isEmpty() ? List.of(document) : articles) {
            var one = new StoryOfPage(page, scope, account, reading, rest);
            one.read().ifPresent(stories::add);
            photos.putAll(one.photos());
        }
        if (stories.isEmpty()) {
            throw new ImportFailed(Message.of("exchange.saved.noText", source.name()));
        }
        rest.tell(document.body(), account);
        return new Imported(stories, account.leftOut(), List.of(), account.told(), photos);
    }

    private static PageOrigin origin(Document document, String location) {
        PageOrigin origin = PageOrigin.of(document);
        return origin.address().isEmpty() && PageOrigin.isAddress(location) ? new PageOrigin(location, origin.site()) : origin;
    }

    private static void tellOfPage(StoryOfPage.Page page, Optional<SiteShape> shape, Account account) {
        if (!page.origin().address().isEmpty()) {
            account.tell("exchange.saved.from", Account.shortened(page.origin().address(), 300));
        }
        shape.ifPresent(one -> account.tell("exchange.saved.site", one.name()));
        if (page.json().broken()) {
            account.tell("exchange.saved.json");
        }
        Document document = page.document();
        boolean next = document.selectFirst("link[rel=next]") != null
                || document.select("a[href]").stream()
                        .limit(5_000)
                        .anyMatch(link -> link.text().length() < 60 && link.text().matches("(?i)(?:lanjut ke )?halaman (?:selanjutnya|berikutnya|\\d)|selanjutnya|next page|berikutnya|tampilkan semua|show all|baca selengkapnya di halaman.*"));
        if (next) {
            account.tell("exchange.saved.pages");
        }
        boolean locked = document.select("[class*=paywall], [id*=paywall], [class*=regwall]").stream().anyMatch(one -> !one.text().isBlank());
        if (locked) {
            account.tell("exchange.saved.locked");
        }
    }

    private static void add(StringBuilder paragraph, List<Block> blocks, Reading reading) {
        if (!paragraph.isEmpty()) {
            blocks.add(new Paragraph(reading.ids().block(), Inline.of(paragraph.toString())));
            paragraph.setLength(0);
        }
    }

    /** All words of what has more markup than a page can need, each line a paragraph. */
    private static Imported words(Source source, String html, Account account, Reading reading) throws ImportFailed {
        List<String> lines = new ArrayList<>(Tagless.words(html).lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        if (lines.isEmpty()) {
            throw new ImportFailed(Message.of("exchange.saved.noText", source.name()));
        }
        account.tell("exchange.saved.words");
        Story story = Story.blank(reading.ids());
        if (lines.size() > 1 && lines.getFirst().length() <= LONGEST_HEADLINE) {
            story = story.with(Field.HEADLINE, lines.removeFirst());
        }
        List<Block> blocks = new ArrayList<>();
        var paragraph = new StringBuilder();
        for (String line : lines) {
            // What has as many lines as no story has is kept in fewer paragraphs.
            if (lines.size() <= MOST_PARAGRAPHS || paragraph.length() > LONGEST_PARAGRAPH) {
                add(paragraph, blocks, reading);
            }
            paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
        }
        add(paragraph, blocks, reading);
        return new Imported(List.of(story.withBody(new Body(blocks))), account.leftOut(), List.of(), account.told());
    }
}
