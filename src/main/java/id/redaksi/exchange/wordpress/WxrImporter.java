package id.redaksi.exchange.wordpress;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.SourceId;
import id.redaksi.exchange.body.Tellings;
import id.redaksi.exchange.body.XmlHead;
import id.redaksi.guard.Refused;
import id.redaksi.guard.XmlItems;
import id.redaksi.guard.XmlTree;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads an export of WordPress, which may be of hundreds of megabytes, item by item. It is read twice: a picture may stand
 * anywhere in it, and a post only names its number.
 */
final class WxrImporter implements Importer {
    private static final Set<String> CONTAINERS = Set.of("rss", "channel");

    /** What WordPress keeps as posts and no reader ever reads as such. */
    private static final Set<String> NO_STORY = Set.of(
            "attachment", "revision", "nav_menu_item", "custom_css", "customize_changeset", "oembed_cache", "user_request",
            "wp_block", "wp_template", "wp_template_part", "wp_global_styles", "wp_navigation", "wp_font_family", "wp_font_face",
            "acf-field", "acf-field-group", "product_variation", "shop_order", "elementor_library", "wpcf7_contact_form");

    /** How many bytes of memory a byte of the file may need; more than there is would end the program, not the reading. */
    private static final int MEMORY = 6;

    @Override
    public boolean reads(Source source) {
        String head = XmlHead.of(source);
        return XmlHead.root(source).equals("rss")
                && (head.contains("wordpress.org/export/") || head.contains("wxr_version"));
    }

    @Override
    public Imported read(Source source, Reading reading) throws ImportFailed {
        if (source.bytes().length == 0) {
            throw new ImportFailed(Message.of("exchange.empty", source.name()));
        }
        if (source.bytes().length > Runtime.getRuntime().maxMemory() / MEMORY) {
            throw new ImportFailed(Message.of("exchange.body.large", source.name()));
        }
        List<Story> stories = new ArrayList<>();
        Map<String, byte[]> photos = new HashMap<>();
        Map<StoryId, String> identities = new HashMap<>();
        Map<String, Integer> skipped = new TreeMap<>();
        var site = new WxrSite();
        var tellings = new Tellings();
        try {
            XmlItems.read(source.bytes(), CONTAINERS, site::look);
            var post = new WxrPost(site, reading, tellings, photos);
            XmlItems.read(source.bytes(), CONTAINERS, item -> {
                String type = item.line("post_type");
                if (!item.name().equals("item")) {
                    return;
                }
                if (NO_STORY.contains(type) || item.line("status").equals("auto-draft")) {
                    skipped.merge(type, 1, Integer::sum);
                } else {
                    Story story = post.read(item);
                    stories.add(story);
                    identities.put(story.id(), SourceId.of(item.line(item.line("guid").isEmpty() ? "link" : "guid"), ""));
                }
            });
        } catch (Refused e) {
            throw new ImportFailed(e.explanation());
        }
        if (stories.isEmpty()) {
            throw new ImportFailed(Message.of("exchange.wxr.empty", source.name()));
        }
        return new Imported(stories, tellings.leftOut(), List.of(), told(skipped, tellings), photos).withIdentities(identities);
    }

    private static List<Message> told(Map<String, Integer> skipped, Tellings tellings) {
        List<Message> told = new ArrayList<>();
        skipped.forEach((type, count) -> told.add(type.equals("attachment")
                ? Message.of("exchange.wxr.attachments", count)
                : Message.of("exchange.wxr.skipped", type, count)));
        told.addAll(tellings.told());
        return told;
    }

    /** The value of a hidden field of an item; empty for none. */
    static String meta(XmlTree item, String key) {
        return item.all("postmeta")
                .filter(one -> one.line("meta_key").equals(key))
                .map(one -> one.first("meta_value").map(XmlTree::text).orElse("").strip())
                .findFirst()
                .orElse("");
    }
}
