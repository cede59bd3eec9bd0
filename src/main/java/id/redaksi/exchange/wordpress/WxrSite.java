package id.redaksi.exchange.wordpress;

import id.redaksi.exchange.body.Markup;
import id.redaksi.guard.XmlTree;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What posts of an export refer to: its authors by their logins, its pictures by their numbers, and its language. */
final class WxrSite {
    /** A picture of the library: where it lies, and what is said of it. */
    record Picture(String address, String caption, String alt) {}

    /** Of such texts no more letters are held. */
    private static final int MOST = 4_000_000;

    private final Map<String, String> authors = new HashMap<>();
    private final Map<String, Picture> pictures = new HashMap<>();
    private final Map<String, String> blocks = new HashMap<>();
    private int letters;
    private String language = "";

    void look(XmlTree part) {
        switch (part.name()) {
            case "language" -> language = part.line();
            case "author" -> {
                String shown = part.line("author_display_name");
                String full = (part.line("author_first_name") + " " + part.line("author_last_name")).strip();
                String login = part.line("author_login");
                authors.put(login, Markup.unescaped(!shown.isEmpty() ? shown : full.isEmpty() ? login : full));
            }
            case "item" -> {
                if (part.line("post_type").equals("wp_block")) {
                    reused(part);
                } else if (part.line("post_type").equals("attachment")) {
                    pictures.put(part.line("post_id"), picture(part));
                }
            }
            default -> {
                // terms stand with the posts that have them
            }
        }
    }

    private void reused(XmlTree item) {
        String text = item.all("encoded").filter(one -> one.namespace().contains("content")).map(XmlTree::text).findFirst().orElse("");
        letters += text.length();
        if (letters <= MOST) {
            blocks.put(item.line("post_id"), text);
        }
    }

    /** The text that posts take in by its number (WordPress calls it a pattern, formerly a reusable block). */
    Optional<String> block(String id) {
        return Optional.ofNullable(blocks.get(id));
    }

    private static Picture picture(XmlTree item) {
        String caption = item.all("encoded")
                .filter(one -> one.namespace().contains("excerpt"))
                .map(one -> Markup.textOf(one.text()))
                .findFirst()
                .orElse("");
        String address = item.line("attachment_url");
        return new Picture(
                address.isEmpty() ? item.line("guid") : address, caption, WxrImporter.meta(item, "_wp_attachment_image_alt"));
    }

    String author(String login) {
        return authors.getOrDefault(login, login);
    }

    Optional<Picture> picture(String id) {
        return Optional.ofNullable(pictures.get(id));
    }

    /** A language as BCP 47 has it; Indonesian goes without a country. */
    String language() {
        String tag = language.replace('_', '-');
        return !tag.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*") ? "" : tag.equalsIgnoreCase("id-ID") ? "id" : tag;
    }
}
