package id.redaksi.exchange.wordpress;

import id.redaksi.exchange.body.Markup;
import id.redaksi.exchange.body.Tellings;
import id.redaksi.guard.XmlTree;
import id.redaksi.story.Shortened;
import id.redaksi.wording.Message;
import java.util.Set;

/** What a post keeps beside its text: fields that the site's theme or plugins show, and texts that page builders keep. */
final class WxrFields {
    /** Where page builders keep what they show in the place of the text (Elementor, Beaver, Bricks, Oxygen, Breakdance, SiteOrigin). */
    private static final Set<String> BUILDERS = Set.of(
            "_elementor_data", "_fl_builder_data", "_bricks_page_content_2", "ct_builder_json", "_breakdance_data", "panels_data");

    private static final int LONGEST = 200;

    private WxrFields() {}

    /** Hidden fields begin with a line (WordPress, is_protected_meta); of others those of several words are told. */
    static void tell(XmlTree item, boolean hasNoText, Tellings tellings) {
        for (XmlTree field : item.all("postmeta").toList()) {
            String key = field.line("meta_key");
            String value = field.line("meta_value");
            if (BUILDERS.contains(key)) {
                if (hasNoText && !value.isEmpty()) {
                    tellings.tell(Message.of("exchange.wxr.builder", item.line("title")));
                }
            } else if (!key.startsWith("_") && !key.equals("footnotes") && value.indexOf(' ') > 0) {
                tellings.tell(Message.of("exchange.wxr.field", key));
                tellings.leaveOut(Shortened.to(key + ": " + Markup.textOf(value), LONGEST));
            }
        }
    }
}
