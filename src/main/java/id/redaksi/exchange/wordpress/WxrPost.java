package id.redaksi.exchange.wordpress;

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
import id.redaksi.story.Workflow.Status;
import id.redaksi.wording.Message;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a story of one post. */
final class WxrPost {
    /** No clock on earth is further from GMT (UTC+14, Line Islands). */
    private static final Duration FURTHEST = Duration.ofHours(14);

    private final WxrSite site;
    private final Reading reading;
    private final Tellings tellings;
    private final Map<String, byte[]> photos;
    private final WxrText text;

    WxrPost(WxrSite site, Reading reading, Tellings tellings, Map<String, byte[]> photos) {
        this.site = site;
        this.reading = reading;
        this.tellings = tellings;
        this.photos = photos;
        text = new WxrText(site, tellings);
    }

    Story read(XmlTree item) {
        Story story = Story.blank(reading.ids())
                .with(Field.HEADLINE, Markup.unescaped(item.line("title")))
                .with(Field.STANDFIRST, Markup.textOf(encoded(item, "excerpt")))
                .with(Field.SLUG, item.line("post_name").replaceFirst("__trashed(?:-\\d+)?$", ""))
                .with(Field.EDITORS_NOTE, note(item));
        HtmlStory body = HtmlStory.of(text.html(encoded(item, "content"), WxrImporter.meta(item, "footnotes")), reading.ids());
        tellings.tell(body.told());
        photos.putAll(body.photos());
        story = terms(item, body.in(story));
        if (!site.language().isEmpty()) {
            story = story.with(Field.LANGUAGE, site.language());
        }
        String author = site.author(item.line("creator"));
        if (!author.isEmpty()) {
            story = story.with(Field.CONTRIBUTORS, List.of(new Contributor(author, Role.REPORTER)));
        }
        if (item.line("is_sticky").equals("1")) {
            story = story.with(Field.ON_TOP, true);
        }
        if (item.first("comment").isPresent()) {
            tellings.count("exchange.wxr.comments");
        }
        WxrFields.tell(item, story.body().text().isBlank(), tellings);
        return lead(item, workflow(item, story));
    }

    private static String encoded(XmlTree item, String which) {
        return item.all("encoded")
                .filter(one -> one.namespace().contains(which))
                .map(XmlTree::text)
                .findFirst()
                .orElse("");
    }

    /** By these a second import finds the story. */
    private static String note(XmlTree item) {
        String guid = item.line("guid");
        String link = item.line("link");
        return guid.equals(link) ? guid : (guid + "\n" + link).strip();
    }

    /** Of the terms, which categories and tags are; what other kinds of term say is told. */
    private Story terms(XmlTree item, Story story) {
        List<Categories.Said> said = new ArrayList<>();
        for (XmlTree term : item.all("category").toList()) {
            String name = Markup.unescaped(term.line());
            switch (term.attribute("domain")) {
                case "post_tag", "tag" -> said.add(new Categories.Said(name, term.attribute("nicename"), false));
                case "category", "" -> said.add(new Categories.Said(name, term.attribute("nicename"), true));
                default -> tellings.tell(Message.of("exchange.wxr.term", term.attribute("domain")));
            }
        }
        return Categories.in(story, said, reading.names(), tellings::tell);
    }

    /** What only some may see, or who has a password, is not published here: it comes in as a draft, which is told. */
    private Story workflow(XmlTree item, Story story) {
        String said = item.line("status");
        boolean locked = said.equals("private") || !item.line("post_password").isEmpty();
        if (locked) {
            tellings.count("exchange.wxr.private");
        }
        switch (said) {
            case "trash" -> tellings.count("exchange.wxr.trash");
            case "future" -> tellings.count("exchange.wxr.future");
            case "publish", "pending", "draft", "private", "" -> {} // told, or as it is here
            default -> tellings.tell(Message.of("exchange.wxr.status", said));
        }
        Status status = locked ? Status.DRAFT : Post.status(said);
        Optional<String> time = time(item, status);
        Story timed = story.with(Field.STATUS, status);
        return time.isEmpty() ? timed : timed.with(Field.TIMES, new Workflow.Times(null, null, time.get(), null));
    }

    /** In GMT, told in the site's own clock where both are there; a draft that has none in GMT was never published. */
    private Optional<String> time(XmlTree item, Status status) {
        String local = item.line("post_date");
        String gmt = item.line("post_date_gmt");
        if (gmt.isEmpty() || gmt.startsWith("0000")) {
            boolean came = status == Status.EXPORTED || status == Status.READY;
            Optional<Times> read = came ? Times.read(local, ZoneId.systemDefault()) : Optional.empty();
            if (read.isPresent()) {
                tellings.count("exchange.wxr.zone");
            }
            return read.map(one -> Post.iso(one.time()));
        }
        try {
            LocalDateTime at = LocalDateTime.parse(gmt.replace(' ', 'T'));
            Duration ahead = local.isEmpty() ? Duration.ZERO : Duration.between(at, LocalDateTime.parse(local.replace(' ', 'T')));
            boolean zone = ahead.abs().compareTo(FURTHEST) <= 0 && ahead.toSeconds() % 60 == 0;
            OffsetDateTime utc = at.atOffset(ZoneOffset.UTC);
            return Optional.of(Post.iso(zone ? utc.withOffsetSameInstant(ZoneOffset.ofTotalSeconds((int) ahead.toSeconds())) : utc));
        } catch (DateTimeParseException e) {
            tellings.tell(Message.of("exchange.feed.time", gmt));
            return Optional.empty();
        }
    }

    /** What is said of the featured picture; its file is never fetched, and its address is told. */
    private Story lead(XmlTree item, Story story) {
        String id = WxrImporter.meta(item, "_thumbnail_id");
        Optional<WxrSite.Picture> picture = id.isEmpty() ? Optional.empty() : site.picture(id);
        if (picture.isEmpty()) {
            if (!id.isEmpty()) {
                tellings.count("exchange.wxr.noPicture");
            }
            return story;
        }
        tellings.leaveOut(picture.get().address());
        var figure = new Figure(
                story.lead().id(), Inline.of(picture.get().caption()), Inline.EMPTY, picture.get().alt(), null);
        return story.with(Field.LEAD, HtmlStory.credited(figure));
    }
}
