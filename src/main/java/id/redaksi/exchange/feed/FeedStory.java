package id.redaksi.exchange.feed;

import id.redaksi.exchange.Reading;
import id.redaksi.exchange.body.Categories;
import id.redaksi.exchange.body.HtmlStory;
import id.redaksi.exchange.body.Markup;
import id.redaksi.exchange.body.Tellings;
import id.redaksi.exchange.lines.Times;
import id.redaksi.guard.XmlTree;
import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a story of one item of RSS, or one entry of Atom. */
final class FeedStory {
    private static final Set<String> OWN =
            Set.of("", "http://purl.org/rss/1.0/", "http://www.w3.org/2005/Atom", "http://my.netscape.com/rdf/simple/0.9/");
    private static final String MEDIA = "http://search.yahoo.com/mrss/";
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private static final String ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd";

    private static final Pattern FOOTER = Pattern.compile(
            "<p>\\s*(?:The post|Artikel|Tulisan|Pos)\\s+<a\\s[^>]*>[^<]*</a>\\s+(?:appeared first on|first appeared on|pertama kali (?:tampil|muncul) (?:pada|di))\\s+<a\\s[^>]*>[^<]*</a>\\.?\\s*</p>\\s*$",
            Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final Tellings tellings;
    private final Map<String, byte[]> photos;
    private String language = "";
    private String author = "";
    private String address = "";

    FeedStory(Reading reading, Tellings tellings, Map<String, byte[]> photos) {
        this.reading = reading;
        this.tellings = tellings;
        this.photos = photos;
    }

    void language(String tag) {
        if (tag.matches("[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{2,8})*")) {
            language = tag.replace('_', '-');
        }
    }

    void author(String name) {
        author = name;
    }

    /** The feed's own address, by which ids that are its own only are told from those of others. */
    void address(String link) {
        address = address.isEmpty() ? link : address;
    }

    String address() {
        return address;
    }

    /** By what its source knows the item; empty where it does not say. */
    static String sign(XmlTree item) {
        String id = own(item, "guid").or(() -> own(item, "id")).map(XmlTree::line).orElse("");
        return id.isEmpty() ? link(item) : id;
    }

    Story read(XmlTree item) {
        boolean atom = item.namespace().equals(ATOM);
        String title = own(item, "title").map(one -> atom ? Markup.words(one) : Markup.unescaped(one.line())).orElse("");
        Optional<XmlTree> summary = own(item, atom ? "summary" : "description");
        Optional<XmlTree> content = atom
                ? own(item, "content").filter(one -> one.attribute("src").isEmpty())
                : item.all("encoded").filter(one -> one.namespace().equals(CONTENT)).findFirst();
        String html = withoutFooter(content.map(one -> atom ? Markup.html(one) : one.text()).orElse(""));
        Story story = Story.blank(reading.ids()).with(Field.HEADLINE, title);
        if (!html.isBlank()) {
            String said = summary.map(one -> atom ? Markup.words(one) : Markup.textOf(withoutFooter(one.text()))).orElse("");
            story = text(html, said.equals(title) ? story : story.with(Field.STANDFIRST, said));
        } else {
            tellings.count("exchange.feed.summary");
            String said = summary.map(one -> atom ? Markup.html(one) : withoutFooter(one.text())).orElse("");
            story = text(said.isBlank() ? episode(item) : said, story);
        }
        if (atom) {
            own(item, "content").map(one -> one.attribute("src")).filter(address -> !address.isEmpty())
                    .ifPresent(address -> tellings.tell(Message.of("exchange.feed.elsewhere", title, address)));
        }
        if (!language.isEmpty()) {
            story = story.with(Field.LANGUAGE, language.equalsIgnoreCase("id-ID") ? "id" : language);
        }
        story = Categories.in(story, categories(item), reading.names(), tellings::tell)
                .with(Field.CONTRIBUTORS, authors(item))
                .with(Field.STATUS, EntryKind.of(item).status())
                .with(Field.EDITORS_NOTE, note(item));
        return photo(item, time(item, story));
    }

    /** What a feed of sounds says of one, where it says nothing else. */
    private static String episode(XmlTree item) {
        return item.all("summary").filter(one -> one.namespace().equals(ITUNES)).map(XmlTree::text).findFirst().orElse("");
    }

    /** WordPress puts a line about itself under each item of its feeds, which no page of the site has. */
    private String withoutFooter(String html) {
        Matcher footer = FOOTER.matcher(html);
        if (!footer.find()) {
            return html;
        }
        tellings.leaveOut(Markup.textOf(footer.group()));
        return html.substring(0, footer.start());
    }

    private Story text(String html, Story story) {
        HtmlStory text = HtmlStory.of(html, reading.ids());
        tellings.tell(text.told());
        photos.putAll(text.photos());
        return text.in(story);
    }

    private static Optional<XmlTree> own(XmlTree item, String name) {
        return item.all(name).filter(one -> OWN.contains(one.namespace())).findFirst();
    }

    /** The address of the page; of several links in Atom the one that leads to another form of the entry. */
    private static String link(XmlTree item) {
        return item.all("link")
                .filter(one -> OWN.contains(one.namespace()))
                .filter(one -> one.attribute("rel").isEmpty() || one.attribute("rel").equals("alternate"))
                .map(one -> one.attribute("href").isEmpty() ? one.line() : one.attribute("href"))
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The sign and the address, each in a line: by these a second import finds the story. */
    private static String note(XmlTree item) {
        String sign = sign(item);
        String link = link(item);
        return sign.equals(link) ? sign : (sign + "\n" + link).strip();
    }

    private List<Contributor> authors(XmlTree item) {
        Stream<String> creators = item.all("creator").filter(one -> one.namespace().equals(DC)).map(XmlTree::line);
        Stream<String> own = item.all("author")
                .filter(one -> OWN.contains(one.namespace()))
                .map(one -> one.first("name").isPresent() ? one.line("name") : person(one.line()));
        List<String> names = new ArrayList<>(new LinkedHashSet<>(Stream.concat(creators, own).filter(one -> !one.isEmpty()).toList()));
        if (names.isEmpty() && !author.isEmpty() && item.namespace().equals(ATOM) && item.first("author").isPresent()) {
            names.add(author);
        }
        return names.stream().map(name -> new Contributor(name, Role.REPORTER)).toList();
    }

    /** RSS has an address of mail with the name behind it in brackets. */
    private static String person(String author) {
        return author.replaceFirst("^\\S+@\\S+\\s*\\((.+)\\)$", "$1");
    }

    private static List<Categories.Said> categories(XmlTree item) {
        return item.all("category").filter(one -> !one.attribute("scheme").endsWith(EntryKind.KIND))
                .filter(one -> OWN.contains(one.namespace()))
                .map(one -> Stream.of(one.attribute("label"), one.attribute("term"), Markup.unescaped(one.line()))
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse(""))
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> new Categories.Said(name, "", false))
                .toList();
    }

    private Story time(XmlTree item, Story story) {
        String said = Stream.of("pubDate", "published", "date", "updated")
                .map(item::line)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        Optional<Times> time = Times.read(said, ZoneId.systemDefault());
        if (time.isEmpty()) {
            if (!said.isEmpty()) {
                tellings.tell(Message.of("exchange.feed.time", said));
            }
            return story;
        }
        if (time.get().zoneAssumed()) {
            tellings.tell(Message.of("exchange.markdown.zone", said, ZoneId.systemDefault().getId()));
        }
        return story.with(Field.TIMES, new Workflow.Times(null, null, time.get().time().toString(), null));
    }

    /** What is said of the first picture is the lead's; its file is never fetched, and its address is told. */
    private Story photo(XmlTree item, Story story) {
        List<XmlTree> pictures = item.everywhere("content").stream()
                .filter(one -> one.namespace().equals(MEDIA))
                .filter(one -> one.attribute("medium").equals("image") || one.attribute("type").startsWith("image/"))
                .toList();
        pictures.stream().map(one -> one.attribute("url")).distinct().forEach(address -> notFetched(address, true));
        item.all("enclosure").forEach(one -> notFetched(one.attribute("url"), isImage(one)));
        item.all("link").filter(one -> one.attribute("rel").equals("enclosure"))
                .forEach(one -> notFetched(one.attribute("href"), isImage(one)));
        List<String> captions = said(item, "description");
        List<String> credits = said(item, "credit");
        boolean shown = !pictures.isEmpty();
        captions.stream().skip(shown ? 1 : 0).forEach(tellings::leaveOut);
        credits.stream().skip(shown ? 1 : 0).forEach(tellings::leaveOut);
        said(item, "keywords").forEach(tellings::leaveOut);
        if (!shown) {
            return story;
        }
        String title = pictures.getFirst().line("title");
        return story.with(Field.LEAD, new Figure(
                story.lead().id(),
                Inline.of(captions.isEmpty() ? "" : captions.getFirst()),
                Inline.of(credits.isEmpty() ? "" : credits.getFirst()),
                title.equals(story.headline()) ? "" : title,
                null));
    }

    private static boolean isImage(XmlTree enclosure) {
        return enclosure.attribute("type").isEmpty() || enclosure.attribute("type").startsWith("image/");
    }

    private void notFetched(String address, boolean picture) {
        if (!address.isBlank() && !tellings.leftOut().contains(address)) {
            tellings.count(picture ? "exchange.feed.pictures" : "exchange.feed.files");
            tellings.leaveOut(address);
        }
    }

    /** What stands at a picture, at its group, or at the item (Media RSS 1.5.1, optional elements), once each. */
    private static List<String> said(XmlTree item, String name) {
        return item.everywhere(name).stream()
                .filter(one -> one.namespace().equals(MEDIA))
                .map(one -> Markup.textOf(one.line()))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }
}
