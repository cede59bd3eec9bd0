package id.redaksi.exchange.newsml;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.wire.CorrectionLine;
import id.redaksi.exchange.wire.Markup;
import id.redaksi.exchange.wire.WireBody;
import id.redaksi.exchange.wire.WireLosses;
import id.redaksi.exchange.wire.WirePhotos;
import id.redaksi.exchange.wire.WireTime;
import id.redaksi.guard.XmlWriter;
import id.redaksi.story.Contributor;
import id.redaksi.story.Figure;
import id.redaksi.story.Related;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.topics.Category;
import id.redaksi.topics.Filed;
import id.redaksi.topics.MediaTopic;
import id.redaksi.topics.ReceiverTable;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One story as a newsItem. The order of elements is the schema's (NewsML-G2 2.35, power conformance). */
final class NewsItemWriter {
    static final String NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";

    /** Receivers find by it what "stat:" or "cpnat:" stand for; nobody here opens it. */
    static final String CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml";

    private final XmlWriter xml;
    private final Edition edition;
    private final WirePhotos photos;
    private final ReceiverTable table;
    private final Story story;

    NewsItemWriter(XmlWriter xml, Edition edition, WirePhotos photos, ReceiverTable table) {
        this.table = table;
        this.photos = photos;
        this.xml = xml;
        this.edition = edition;
        story = edition.story();
    }

    static String guid(Story story) {
        return "urn:uuid:" + story.id().value();
    }

    void write() throws ExportFailed, IOException {
        open(xml, "newsItem", guid(story), edition.revision(), story.labels().language());
        String house = edition.around().site().name();
        rights(xml, house);
        itemMeta(house);
        contentMeta();
        content();
        xml.end().line();
    }

    /** What every item begins with. */
    static void open(XmlWriter xml, String kind, String guid, int version, String language) throws IOException {
        xml.start(kind)
                .attribute("xmlns", NAMESPACE)
                .attribute("guid", guid)
                .attribute("version", String.valueOf(Math.max(1, version)))
                .attribute("standard", "NewsML-G2")
                .attribute("standardversion", "2.35")
                .attribute("conformance", "power");
        if (WireLosses.isLanguage(language)) {
            xml.attribute("xml:lang", language);
        }
        xml.line();
        xml.start("catalogRef").attribute("href", CATALOG).end().line();
    }

    static void rights(XmlWriter xml, String house) throws IOException {
        if (!house.isBlank()) {
            xml.start("rightsInfo").start("copyrightHolder");
            xml.start("name").text(house).end();
            xml.end().end().line();
        }
    }

    private void itemMeta(String house) throws IOException {
        xml.start("itemMeta").line();
        code("itemClass", "ninat:text");
        xml.start("provider").start("name").text(house).end().end().line();
        xml.element("versionCreated", edition.saved().toString());
        element("embargoed", WireTime.out(story.workflow().times().embargo()).orElse(""));
        code("pubStatus", status());
        if (!story.topics().channel().isBlank()) {
            service(Filed.channel(story.topics().channel()));
        }
        element("title", story.titles().shortHeadline());
        List<String> corrections = CorrectionLine.of(story);
        for (String line : corrections) {
            element("edNote", line);
        }
        if (!corrections.isEmpty()) {
            code("signal", "sig:correction");
        }
        element("expires", WireTime.out(story.workflow().times().expire()).orElse(""));
        for (int i = 0; i < story.related().size(); i++) {
            related(story.related().get(i), i + 1);
        }
        for (WirePhotos.File file : photos.all()) {
            beside(file);
        }
        xml.end().line();
    }

    private String status() {
        if (story.workflow().status() == Workflow.Status.KILLED) {
            return "stat:canceled";
        }
        return story.workflow().times().embargo() == null ? "stat:usable" : "stat:withheld";
    }

    /** Of what the receiver has a row for its own service, by its code where it has one: a service has an address and no code. */
    private void service(Filed channel) throws IOException {
        String code = code(channel);
        xml.start("service");
        if (!code.isEmpty()) {
            boolean address = code.matches("(?i)(https?|urn):[^\\s\"<>]+");
            String encoded = URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
            xml.attribute("uri", address ? code : "urn:redaksi:service:" + encoded);
        } else if (table.row(channel).isEmpty()) {
            xml.attribute("uri", "urn:redaksi:channel:" + slug(channel.name()));
        }
        xml.start("name").text(table.text(channel)).end().end().line();
    }

    /** A tag that the receiver has a code for is a subject, any other a keyword; two that it has one word for are one. */
    private void tags() throws IOException {
        List<Filed> tags = story.topics().tags().stream().map(Filed::tag).toList();
        for (String word : tags.stream().filter(tag -> code(tag).isEmpty()).map(table::text).distinct().toList()) {
            element("keyword", word);
        }
        Set<String> codes = new HashSet<>();
        for (Filed tag : tags) {
            if (!code(tag).isEmpty() && codes.add(code(tag))) {
                xml.start("subject").attribute("type", "cpnat:abstract").attribute("literal", code(tag));
                xml.start("name").text(table.text(tag)).end().end().line();
            }
        }
    }

    private String code(Filed filed) {
        return table.row(filed).map(Category::id).orElse("");
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private void related(Related related, int number) throws IOException {
        xml.start("link").attribute("rel", "irel:seeAlso");
        if (related.link().isBlank()) {
            xml.attribute("residref", guid(story) + "#related-" + number);
        } else {
            xml.attribute("href", related.link());
        }
        xml.start("title").text(related.headline()).end().end().line();
    }

    /** A photo that comes along: by its hash a receiver sees that it is whole (XML Encryption 1.1, 5.8.3 names the kind). */
    private void beside(WirePhotos.File file) throws IOException {
        xml.start("link")
                .attribute("rel", "irel:dependsOn")
                .attribute("href", file.address())
                .attribute("contenttype", file.type())
                .attribute("size", String.valueOf(file.size()));
        xml.start("hash").attribute("hashtypeuri", "http://www.w3.org/2001/04/xmlenc#sha256").text(file.sha256()).end();
        xml.end().line();
    }

    private void contentMeta() throws ExportFailed, IOException {
        xml.start("contentMeta").line();
        if (story.workflow().urgency() > 0) {
            xml.element("urgency", String.valueOf(story.workflow().urgency()));
        }
        named("located", "", story.dateline().city());
        for (Contributor one : story.contributors()) {
            boolean writes = one.role() == Contributor.Role.REPORTER;
            xml.start(writes ? "creator" : "contributor")
                    .attribute("role", "cpprole:" + one.role().name().toLowerCase(Locale.ROOT));
            xml.start("name").text(one.name()).end().end().line();
        }
        if (WireLosses.isLanguage(story.labels().language())) {
            xml.start("language").attribute("tag", story.labels().language()).end().line();
        }
        named("genre", "", story.labels().genre());
        tags();
        for (MediaTopic topic : edition.around().topics()) {
            topic(topic);
        }
        subjects("cpnat:person", story.topics().people());
        subjects("cpnat:organisation", story.topics().organisations());
        subjects("cpnat:geoArea", story.topics().places());
        element("slugline", story.labels().slugline());
        xml.element("headline", story.headline());
        element("dateline", story.dateline().printed().strip());
        element("by", story.contributors().stream()
                .filter(one -> one.role() == Contributor.Role.REPORTER)
                .map(Contributor::name)
                .collect(Collectors.joining(", ")));
        if (!story.titles().standfirst().isBlank()) {
            xml.start("description").attribute("role", "drol:summary").text(story.titles().standfirst()).end().line();
        }
        xml.end().line();
    }

    /** By its code and its address, since some receivers resolve the one and some the other. */
    private void topic(MediaTopic topic) throws IOException {
        String language = topic.nameLanguage(story.labels().language());
        xml.start("subject").attribute("type", "cpnat:abstract").attribute("qcode", topic.qcode()).attribute("uri", topic.uri());
        if (!language.isEmpty()) {
            xml.start("name").attribute("xml:lang", language).text(topic.name(story.labels().language())).end();
        }
        xml.end().line();
    }

    private void subjects(String type, List<String> names) throws IOException {
        for (String name : names) {
            named("subject", type, name);
        }
    }

    private void content() throws IOException {
        xml.start("contentSet").line();
        xml.start("inlineXML").attribute("contenttype", "application/xhtml+xml");
        String text = story.dateline().printed() + story.body().text();
        xml.attribute("wordcount", String.valueOf(text.isBlank() ? 0 : text.strip().split("\\s+").length)).line();
        xml.start("html").attribute("xmlns", "http://www.w3.org/1999/xhtml");
        xml.start("head").start("title").text(story.headline()).end().end().line();
        xml.start("body").line();
        lead();
        Markup.write(WireBody.xhtml(story, photos), xml);
        xml.line().end().end().line();
        xml.end().line().end().line();
    }

    /** The lead photo's texts; a picture that stays at home has no address that a receiver could follow. */
    private void lead() throws IOException {
        Figure lead = story.lead();
        if (lead.isEmpty()) {
            return;
        }
        xml.start("figure").attribute("class", "lead");
        if (!lead.alt().isBlank() || lead.photo() != null) {
            Optional<WirePhotos.File> file = photos.of(lead.photo());
            xml.start("img")
                    .attribute("src", file.map(WirePhotos.File::address).orElse(guid(story) + "#" + lead.id().value()))
                    .attribute("alt", lead.alt());
            if (file.isPresent()) {
                xml.attribute("width", String.valueOf(file.get().photo().width()))
                        .attribute("height", String.valueOf(file.get().photo().height()));
            }
            xml.end();
        }
        xml.start("figcaption");
        span("caption", lead.caption().text());
        span("credit", lead.credit().text());
        xml.end().end().line();
    }

    private void span(String kind, String text) throws IOException {
        if (!text.isBlank()) {
            xml.start("span").attribute("class", kind).text(text).end();
        }
    }

    private void named(String element, String type, String name) throws IOException {
        if (!name.isBlank()) {
            xml.start(element);
            if (!type.isEmpty()) {
                xml.attribute("type", type);
            }
            xml.start("name").text(name).end().end().line();
        }
    }

    private void code(String element, String qcode) throws IOException {
        xml.start(element).attribute("qcode", qcode).end().line();
    }

    private void element(String name, String text) throws IOException {
        if (!text.isBlank()) {
            xml.element(name, text);
        }
    }
}
