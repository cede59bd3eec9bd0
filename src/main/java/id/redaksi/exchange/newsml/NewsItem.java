package id.redaksi.exchange.newsml;

import id.redaksi.exchange.Reading;
import id.redaksi.exchange.wire.Markup;
import id.redaksi.exchange.wire.NitfBody;
import id.redaksi.exchange.wire.WireStory;
import id.redaksi.guard.XmlTree;
import id.redaksi.story.Field;
import id.redaksi.topics.SaidTopic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One newsItem as a story. What is written under other names by other houses is told, not guessed. */
final class NewsItem {
    private static final Set<String> SAYS_NOTHING = Set.of(
            "itemClass", "provider", "versionCreated", "firstCreated", "generator", "profile", "signal", "hash", "language",
            "contentCreated", "contentModified", "icon", "incomingFeedId", "metadataCreator", "fileName", "origRep", "altRep");

    private final XmlTree item;
    private final WireStory story;

    NewsItem(XmlTree item, Reading reading) {
        this.item = item;
        story = new WireStory(reading);
    }

    static String headline(XmlTree item) {
        String said = item.at("contentMeta", "headline").map(XmlTree::line).orElse("");
        return said.isEmpty() ? item.attribute("guid") : said;
    }

    /** What is said of a picture that no story shows. */
    static String words(XmlTree picture) {
        return Stream.of(headline(picture), text(picture, "description"), text(picture, "creditline"))
                .filter(said -> !said.isEmpty())
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    WireStory read(List<XmlTree> pictures) {
        story.identity(item.attribute("guid"), "");
        story.source(item.attribute("guid"), item.attribute("version"));
        item.at("contentMeta", "language").map(one -> one.attribute("tag")).or(() -> Optional.of(item.language()))
                .ifPresent(tag -> story.line(Field.LANGUAGE, tag));
        item.first("itemMeta").ifPresent(meta -> meta.elements().forEach(this::itemMeta));
        item.first("contentMeta").ifPresent(meta -> meta.elements().forEach(this::contentMeta));
        item.all("rightsInfo").forEach(rights -> rights.elements()
                .filter(one -> one.name().equals("usageTerms") || one.name().equals("copyrightNotice"))
                .forEach(one -> story.leaveOut(one.name(), one.line())));
        item.first("contentSet").ifPresent(content -> content.elements().forEach(this::content));
        pictures.forEach(this::picture);
        return story;
    }

    private void itemMeta(XmlTree one) {
        switch (one.name()) {
            case "embargoed" -> story.embargo(one.line());
            case "expires" -> story.expires(one.line());
            case "pubStatus" -> story.status(one.attribute(one.attribute("qcode").isEmpty() ? "uri" : "qcode").replaceFirst("^.*/", ""));
            case "service" -> story.line(Field.CHANNEL, name(one));
            case "title" -> story.line(Field.SHORT_HEADLINE, one.line());
            case "edNote" -> story.note(one.line());
            case "link" -> link(one);
            default -> rest(one);
        }
    }

    private void link(XmlTree link) {
        String kind = link.attribute("rel");
        String title = link.first("title").map(XmlTree::line).orElse(link.attribute("title"));
        if (kind.endsWith(":seeAlso") && !title.isEmpty()) {
            story.related(title, link.attribute("href"));
        } else if (!link.attribute("href").isEmpty() && !isPictureBeside(link)) {
            story.leaveOut("link " + kind, link.attribute("href"));
        }
    }

    /** One of the files that came along: the text shows it. */
    private static boolean isPictureBeside(XmlTree link) {
        return link.attribute("rel").endsWith(":dependsOn") && link.attribute("contenttype").startsWith("image/");
    }

    private void contentMeta(XmlTree one) {
        switch (one.name()) {
            case "urgency" -> story.urgency(one.line().matches("[1-9]") ? Integer.parseInt(one.line()) : 0);
            case "located" -> story.city(name(one));
            case "creator", "contributor" -> person(one);
            case "genre" -> story.line(Field.GENRE, name(one));
            case "keyword" -> story.name(Field.TAGS, one.line());
            case "subject" -> subject(one);
            case "slugline" -> story.line(Field.SLUGLINE, one.line());
            case "headline" -> story.line(Field.HEADLINE, one.line());
            case "dateline" -> story.dateline(one.line());
            case "by" -> story.by(one.line());
            case "description" -> story.line(Field.STANDFIRST, one.line());
            default -> rest(one);
        }
    }

    private void rest(XmlTree one) {
        if (!SAYS_NOTHING.contains(one.name())) {
            story.leaveOut(one.name(), name(one));
        }
    }

    /** A creator that says no role wrote it; an organisation is no person of the story's. */
    private void person(XmlTree one) {
        if (one.attribute("type").endsWith(":organisation")) {
            story.leaveOut(one.name(), name(one));
        } else {
            String role = one.attribute("role");
            story.person(name(one), role.isEmpty() && one.name().equals("contributor") ? "contributor" : role);
        }
    }

    /** By the kind of concept; a code without a name is told with its prefix. */
    private void subject(XmlTree one) {
        String said = one.first("name").map(XmlTree::line).orElse(one.attribute("literal"));
        if (story.topic(SaidTopic.of(one.attribute("qcode"), said).or(() -> SaidTopic.of(one.attribute("uri"), said)))) {
            return;
        }
        if (said.isEmpty()) {
            rest(one);
            return;
        }
        switch (one.attribute("type").replaceFirst("^.*:", "")) {
            case "person" -> story.name(Field.PEOPLE, said);
            case "organisation" -> story.name(Field.ORGANISATIONS, said);
            case "geoArea", "poi", "POI" -> story.name(Field.PLACES, said);
            default -> story.name(Field.TAGS, said);
        }
    }

    /** The first text stands; of others, which say it in another language or kind, what they say beyond it is told. */
    private void content(XmlTree one) {
        switch (one.name()) {
            case "inlineXML", "inlineData" -> {
                if (story.hasBody()) {
                    String language = one.language();
                    story.otherForm(language.isEmpty() ? one.name() : one.name() + " " + language, one.line());
                } else {
                    text(one);
                }
            }
            case "remoteContent" -> story.picture(one.attribute("href"));
            default -> rest(one);
        }
    }

    /** Markup may also stand in it as a text, or as paragraphs without a root. */
    private void text(XmlTree one) {
        List<XmlTree> roots = one.elements().toList();
        if (roots.size() == 1) {
            inline(roots.getFirst());
        } else if (!roots.isEmpty()) {
            story.html(Markup.html(one));
        } else if (one.attribute("contenttype").contains("html") || one.name().equals("inlineXML")) {
            story.html(one.text());
        } else {
            story.plain(one.text());
        }
    }

    private void inline(XmlTree root) {
        if (root.name().equals("nitf")) {
            root.at("body", "body.head").ifPresent(head -> head.elements().forEach(this::head));
            root.at("body", "body.content").ifPresent(body -> story.html(NitfBody.html(body, story)));
            root.at("body", "body.end").ifPresent(end -> end.elements().forEach(one -> story.leaveOut(one.name(), one.line())));
        } else {
            story.html(Markup.html(root.first("body").orElse(root)));
        }
    }

    /** The item has said most of it already; what it has not is told. */
    private void head(XmlTree one) {
        if (one.name().equals("hedline")) {
            one.elements().forEach(line ->
                    story.line(line.name().equals("hl1") ? Field.HEADLINE : Field.STANDFIRST, line.line()));
        } else {
            story.leaveOut(one.name(), one.line());
        }
    }

    private void picture(XmlTree picture) {
        String caption = text(picture, "description");
        boolean leads = story.lead(caption.isEmpty() ? text(picture, "headline") : caption, text(picture, "creditline"), "");
        picture.everywhere("remoteContent").stream()
                .map(one -> one.attribute("href"))
                .filter(address -> !address.isEmpty())
                .findFirst()
                .ifPresent(address -> picture(address, leads));
    }

    private void picture(String address, boolean leads) {
        if (leads) {
            story.leadPicture(address);
        } else {
            story.picture(address);
        }
    }

    private static String text(XmlTree item, String name) {
        return item.at("contentMeta", name).map(XmlTree::line).orElse("");
    }

    /** The name of a thing, else its words, else what it is called in a vocabulary. */
    private static String name(XmlTree one) {
        String name = one.first("name").map(XmlTree::line).orElse("");
        if (!name.isEmpty()) {
            return name;
        }
        String words = one.line();
        if (!words.isEmpty()) {
            return words;
        }
        return List.of("literal", "qcode", "uri").stream()
                .map(one::attribute)
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
    }
}
