package id.redaksi.exchange.wordpress;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.LongImporter;
import id.redaksi.exchange.LongSource;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.SourceId;
import id.redaksi.exchange.body.Tellings;
import id.redaksi.exchange.body.XmlHead;
import id.redaksi.guard.Refused;
import id.redaksi.guard.XmlItems;
import id.redaksi.guard.XmlTree;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.io.InputStream;
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
final class WxrImporter implements LongImporter {
    private static final Set<String> CONTAINERS = Set.of("rss", "channel");

    /** What WordPress keeps as posts and no reader ever reads as such. */
    private static final Set<String> NO_STORY = Set.of(
            "attachment", "revision", "nav_menu_item", "custom_css", "customize_changeset", "oembed_cache", "user_request",
            "wp_block", "wp_template", "wp_template_part", "wp_global_styles", "wp_navigation", "wp_font_family", "wp_font_face",
            "acf-field", "acf-field-group", "acf-post-type", "acf-taxonomy", "acf-ui-options-page", "product_variation", "shop_order",
            "shop_order_refund", "shop_coupon", "scheduled-action", "elementor_library", "elementor_snippet", "elementor_font",
            "et_pb_layout", "fusion_template", "vc_grid_item", "tdb_templates", "wpcf7_contact_form", "wpforms", "mc4wp-form",
            "feedback", "jp_pay_order", "jp_pay_product", "jetpack_migration", "amp_validated_url", "tablepress_table",
            "ml-slider", "rank_math_schema", "patterns_ai_data");

    @Override
    public boolean reads(Source source) {
        String head = XmlHead.of(source);
        return XmlHead.root(source).equals("rss")
                && (head.contains("wordpress.org/export/") || head.contains("wxr_version"));
    }

    @Override
    public Imported read(LongSource source, Reading reading, Each each) throws ImportFailed, IOException {
        Map<String, byte[]> photos = new HashMap<>();
        Map<String, Integer> skipped = new TreeMap<>();
        Map<String, Integer> others = new TreeMap<>();
        var site = new WxrSite();
        var tellings = new Tellings();
        boolean[] came = new boolean[1];
        Runnable otherwise = () -> tellings.tell(Message.of("exchange.xml.letters"));
        items(source, site::look, otherwise);
        var post = new WxrPost(site, reading, tellings, photos);
        items(source, item -> {
            String type = item.line("post_type");
            if (!item.name().equals("item")) {
                return;
            }
            if (NO_STORY.contains(type) || item.line("status").equals("auto-draft")) {
                skipped.merge(type, 1, Integer::sum);
            } else {
                String said = item.line(item.line("guid").isEmpty() ? "link" : "guid");
                if (!type.isEmpty() && !type.equals("post")) {
                    others.merge(type, 1, Integer::sum);
                }
                each.story(post.read(item), Map.copyOf(photos), SourceId.of(said, ""));
                photos.clear();
                came[0] = true;
            }
        }, () -> {});
        if (!came[0]) {
            throw new ImportFailed(Message.of("exchange.wxr.empty", source.name()));
        }
        return new Imported(List.of(), tellings.leftOut(), List.of(), told(skipped, others, tellings));
    }

    private static void items(LongSource source, XmlItems.Each each, Runnable otherwise) throws ImportFailed, IOException {
        try (InputStream in = source.opening().open()) {
            XmlItems.read(in, CONTAINERS, each, otherwise);
        } catch (Refused e) {
            throw new ImportFailed(e.explanation());
        }
    }

    private static List<Message> told(Map<String, Integer> skipped, Map<String, Integer> others, Tellings tellings) {
        List<Message> told = new ArrayList<>();
        skipped.forEach((type, count) -> told.add(type.equals("attachment")
                ? Message.of("exchange.wxr.attachments", count)
                : Message.of("exchange.wxr.skipped", type, count)));
        others.forEach((type, count) -> told.add(type.equals("page")
                ? Message.of("exchange.wxr.pages", count)
                : Message.of("exchange.wxr.type", type, count)));
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
