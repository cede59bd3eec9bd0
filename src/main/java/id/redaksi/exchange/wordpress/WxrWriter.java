package id.redaksi.exchange.wordpress;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Option;
import id.redaksi.exchange.body.StoryHtml;
import id.redaksi.guard.XmlWriter;
import id.redaksi.page.PagePhoto;
import id.redaksi.page.Site;
import id.redaksi.story.Block;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Story;
import id.redaksi.topics.Filed;
import id.redaksi.topics.ReceiverTable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes WXR 1.2 in the order in which WordPress itself does; each photo is an attachment before the first post with it. */
final class WxrWriter {
    private final XmlWriter xml;
    private final Terms terms;
    private final String media;
    private final String receiver;
    private final Map<String, Integer> attachments = new HashMap<>();
    private int lastId;

    private WxrWriter(XmlWriter xml, Terms terms, Choices choices) {
        this.xml = xml;
        this.terms = terms;
        media = choices.get(WxrExporter.MEDIA);
        receiver = choices.get(Option.TABLE);
    }

    static void write(OutputStream out, Editions editions, Terms terms, Choices choices) throws ExportFailed, IOException {
        try (XmlWriter xml = new XmlWriter(out)) {
            var writer = new WxrWriter(xml, terms, choices);
            xml.start("rss")
                    .attribute("version", "2.0")
                    .attribute("xmlns:excerpt", "http://wordpress.org/export/1.2/excerpt/")
                    .attribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/")
                    .attribute("xmlns:wfw", "http://wellformedweb.org/CommentAPI/")
                    .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                    .attribute("xmlns:wp", "http://wordpress.org/export/1.2/")
                    .line();
            List<Site> site = new ArrayList<>(1);
            editions.each(edition -> {
                if (site.isEmpty()) {
                    site.add(edition.around().site());
                    writer.channel(site.getFirst());
                }
                writer.post(edition);
            });
            xml.end().line().end();
        }
    }

    private void channel(Site site) throws IOException {
        String address = site.address().replaceFirst("/$", "");
        xml.start("channel").line();
        xml.element("title", site.name());
        xml.element("link", address);
        xml.element("description", site.tagline());
        xml.element("language", site.language());
        xml.element("wp:wxr_version", "1.2");
        xml.element("wp:base_site_url", address);
        xml.element("wp:base_blog_url", address);
        int id = 0;
        for (Map.Entry<String, String> author : terms.authors.entrySet()) {
            author(++id, author.getValue(), shown(author.getKey()));
        }
        id = 0;
        for (Map.Entry<String, String> category : terms.categories.entrySet()) {
            xml.start("wp:category").element("wp:term_id", String.valueOf(++id));
            value("wp:category_nicename", category.getValue());
            value("wp:category_parent", "");
            value("wp:cat_name", shown(category.getKey()));
            xml.end().line();
        }
        for (Map.Entry<String, String> tag : terms.tags.entrySet()) {
            xml.start("wp:tag").element("wp:term_id", String.valueOf(++id));
            value("wp:tag_slug", tag.getValue());
            value("wp:tag_name", shown(tag.getKey()));
            xml.end().line();
        }
    }

    /** In one line: WordPress's simplest reader finds an author nowhere else. */
    private void author(int id, String login, String name) throws IOException {
        xml.start("wp:author").start("wp:author_id").text(String.valueOf(id)).end();
        xml.start("wp:author_login").markup(login).end();
        xml.start("wp:author_email").markup("").end();
        xml.start("wp:author_display_name").markup(name).end();
        xml.end().line();
    }

    private void post(Edition edition) throws ExportFailed, IOException {
        Story story = edition.story();
        Map<String, String> addresses = new LinkedHashMap<>();
        Post post = Post.of(story, edition.saved());
        if (!media.isEmpty()) {
            for (Map.Entry<String, PagePhoto> photo : StoryHtml.photos(edition).entrySet()) {
                String address = media + WxrExporter.file(photo.getKey(), photo.getValue());
                addresses.put(photo.getKey(), address);
                if (!attachments.containsKey(photo.getKey())) {
                    attachment(figure(story, photo.getKey()), photo.getKey(), address, post);
                }
            }
        }
        int id = ++lastId;
        xml.start("item").line();
        value("title", shown(story.headline()));
        xml.element("link", edition.around().address(story.id()));
        if (post.dated()) {
            xml.element("pubDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(post.date().withOffsetSameInstant(ZoneOffset.UTC)));
        }
        Optional<String> author = Terms.author(story);
        value("dc:creator", author.map(terms.authors::get).orElse(""));
        xml.start("guid").attribute("isPermaLink", "false").text("urn:uuid:" + story.id()).end().line();
        xml.element("description", "");
        value("content:encoded", Gutenberg.of(StoryHtml.parts(edition, addresses), attachments));
        value("excerpt:encoded", StoryHtml.escaped(story.titles().standfirst()));
        place(id, post, story.labels().slug(), "post", post.status());
        ReceiverTable table = edition.around().table(receiver);
        for (Filed filed : ReceiverTable.filed(story)) {
            boolean channel = filed.kind() == Filed.Kind.CHANNEL;
            category(channel ? "category" : "post_tag", table.text(filed), channel ? terms.categories : terms.tags);
        }
        Integer lead = story.lead().photo() == null ? null : attachments.get(story.lead().photo());
        if (lead != null) {
            meta("_thumbnail_id", String.valueOf(lead));
        }
        xml.end().line();
    }

    private static Figure figure(Story story, String photo) {
        List<Figure> all = new ArrayList<>(List.of(story.lead()));
        for (Block block : story.body().blocks()) {
            if (block instanceof Figure figure) {
                all.add(figure);
            } else if (block instanceof Gallery gallery) {
                all.addAll(gallery.figures());
            }
        }
        return all.stream().filter(one -> photo.equals(one.photo())).findFirst().orElse(story.lead());
    }

    /** Its caption is the excerpt, as in WordPress's own library; the credit stands behind it in brackets. */
    private void attachment(Figure figure, String name, String address, Post post) throws IOException {
        int id = ++lastId;
        attachments.put(name, id);
        String credit = figure.credit().isEmpty() ? "" : "(Foto: " + figure.creditBehindLabel().text() + ")";
        xml.start("item").line();
        value("title", figure.caption().isEmpty() ? name.substring(0, 16) : shown(figure.caption().text()));
        xml.element("link", address);
        value("dc:creator", "");
        xml.start("guid").attribute("isPermaLink", "false").text("urn:sha256:" + name).end().line();
        xml.element("description", "");
        value("content:encoded", "");
        value("excerpt:encoded", StoryHtml.escaped((figure.caption().text() + " " + credit).strip()));
        place(id, post, name.substring(0, 16), "attachment", "inherit");
        value("wp:attachment_url", address);
        if (!figure.alt().isEmpty()) {
            meta("_wp_attachment_image_alt", figure.alt());
        }
        xml.end().line();
    }

    private void place(int id, Post post, String slug, String type, String status) throws IOException {
        xml.element("wp:post_id", String.valueOf(id));
        value("wp:post_date", post.local());
        value("wp:post_date_gmt", post.gmt());
        value("wp:post_modified", post.modifiedLocal());
        value("wp:post_modified_gmt", post.modifiedGmt());
        value("wp:comment_status", "closed");
        value("wp:ping_status", "closed");
        value("wp:post_name", slug);
        value("wp:status", status);
        xml.element("wp:post_parent", "0");
        xml.element("wp:menu_order", "0");
        value("wp:post_type", type);
        value("wp:post_password", "");
        xml.element("wp:is_sticky", "0");
    }

    private void category(String domain, String name, Map<String, String> names) throws IOException {
        xml.start("category").attribute("domain", domain).attribute("nicename", names.getOrDefault(name, "")).markup(shown(name)).end().line();
    }

    private void meta(String key, String value) throws IOException {
        xml.start("wp:postmeta");
        value("wp:meta_key", key);
        value("wp:meta_value", value);
        xml.end().line();
    }

    /** What WordPress prints as it stands is HTML; and its simplest reader takes a "<item>" in a title for one. */
    private static String shown(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void value(String name, String text) throws IOException {
        xml.start(name).markup(text).end().line();
    }

}
