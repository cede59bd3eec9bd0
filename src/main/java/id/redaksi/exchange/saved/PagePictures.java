package id.redaksi.exchange.saved;

import id.redaksi.exchange.Beside;
import id.redaksi.exchange.html.BesideHtml;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Puts the pictures of a page into the form that the reader of HTML knows: one element, its true address, its caption
 * inside its figure. Only bytes that came inside the file or lie beside it are pictures; nothing is fetched.
 */
final class PagePictures {
    /** Shorter pictures inside a page only keep the place for the true one. */
    private static final int PLACEHOLDER = 1_500;

    private static final int MOST_CAPTIONS = 300;
    private static final Set<String> CAPTION = Set.of("caption", "keterangan", "captions", "figcaption", "cap");
    private static final Set<String> CREDIT = Set.of("credit", "credits", "kredit", "copyright", "photographer", "byline", "attribution", "source");

    /** Substack keeps the address of a post in an attribute, as JSON. */
    private static final Pattern TWEET = Pattern.compile("\"url\"\\s*:\\s*\"(https://(?:twitter|x)\\.com/\\w{1,40}/status/\\d{1,30})");

    private static final Map<String, String> POSTS = Map.of(
            "amp-youtube[data-videoid]", "https://www.youtube.com/watch?v=",
            "amp-twitter[data-tweetid]", "https://x.com/i/status/",
            "amp-instagram[data-shortcode]", "https://www.instagram.com/p/",
            "amp-tiktok[data-src]", "",
            "amp-facebook[data-href]", "",
            "amp-iframe[src]", "");

    private final Map<String, byte[]> parts;
    private final Beside beside;

    /** {@code parts} are the pictures that came in the same file, by address and by content id; others lie beside it. */
    PagePictures(Map<String, byte[]> parts, Beside beside) {
        this.parts = parts;
        this.beside = beside;
    }

    void prepare(Element content) {
        for (Element image : content.select("amp-img, amp-anim")) {
            image.tagName("img");
            image.empty();
        }
        posts(content);
        content.select("noscript").remove();
        content.select("img").forEach(this::address);
        captions(content);
        content.select("figure").forEach(PagePictures::beside);
    }

    /** Posts and films as AMP has them, as pages have them else. */
    private static void posts(Element content) {
        for (Element tweet : content.select("div.tweet[data-attrs]")) {
            Matcher address = TWEET.matcher(tweet.attr("data-attrs"));
            if (tweet.text().isBlank() && address.find()) {
                tweet.replaceWith(new Element("iframe").attr("src", address.group(1)));
            }
        }
        content.select("a[class*=footnote-anchor], a[id^=footnote-anchor]").forEach(sign -> {
            if (sign.text().matches("\\[?\\d{1,3}]?")) {
                sign.tagName("sup");
            }
        });
        for (Map.Entry<String, String> kind : POSTS.entrySet()) {
            String attribute = kind.getKey().substring(kind.getKey().indexOf('[') + 1, kind.getKey().length() - 1);
            for (Element post : content.select(kind.getKey())) {
                if (post.attr(attribute).matches("[\\w-]{1,60}|https://\\S{1,500}")) {
                    var frame = new Element("iframe");
                    frame.attr("src", kind.getValue() + post.attr(attribute));
                    post.replaceWith(frame);
                }
            }
        }
    }

    private void address(Element image) {
        String source = image.attr("src").strip();
        boolean inside = source.regionMatches(true, 0, "data:", 0, 5);
        if (!inside || source.length() < PLACEHOLDER) {
            Stream.of("data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "data-srcset", "srcset")
                    .map(name -> image.attr(name).strip().split("[\\s,]+")[0])
                    .filter(other -> !other.isEmpty() && (inside || source.isEmpty()))
                    .findFirst()
                    .ifPresent(other -> image.attr("src", other));
        }
        String address = image.attr("src").strip();
        byte[] part = parts.getOrDefault(address, parts.get(image.absUrl("src")));
        if (part != null) {
            image.attr("src", "data:image/any;base64," + Base64.getEncoder().encodeToString(part));
        } else if (address.regionMatches(true, 0, "file:", 0, 5)) {
            image.attr("src", address.substring(5));
        } else {
            BesideHtml.inside(address, beside).ifPresent(found -> image.attr("src", found));
        }
    }

    /** Content systems of old put a caption into an element of its own beside the picture. */
    private static void captions(Element content) {
        List<Element> said = new ArrayList<>();
        for (Element one : content.select("[class*=caption], [class*=keterangan]")) {
            if (!one.normalName().equals("figcaption") && Furniture.hasName(one, CAPTION) && said.size() < MOST_CAPTIONS && one.selectFirst("img") == null && one.closest("figure") == null) {
                said.add(one);
            }
        }
        for (Element caption : said) {
            Element around = caption.parent();
            for (int i = 0; i < 4 && around != null && around != content && around.selectFirst("img") == null; i++) {
                around = around.parent();
            }
            while (around != null && (around.normalName().equals("tr") || around.normalName().equals("tbody"))) {
                around = around.parent();
            }
            if (around != null && around != content && around.select("img").size() == 1 && around.text().equals(caption.text())) {
                around.tagName("figure");
                caption.tagName("figcaption");
            }
        }
    }

    /** The words of a figure outside its caption are whose picture it is; they go where the credit is read. */
    private static void beside(Element figure) {
        if (figure.selectFirst("img") == null || figure.selectFirst("table, blockquote, pre, figure figure") != null) {
            return;
        }
        figure.select("button, [class*=visually-hidden], [class*=sr-only], [class*=screen-reader], svg").remove();
        Element caption = figure.selectFirst("figcaption");
        Element credit = figure.select("[class]").stream()
                .filter(one -> one != caption && Furniture.hasName(one, CREDIT) && !one.text().isBlank() && one.selectFirst("img, figcaption") == null)
                .findFirst()
                .orElse(null);
        String name = credit == null ? "" : credit.text();
        if (credit != null) {
            credit.remove();
        }
        String all = figure.text();
        String said = caption == null ? "" : caption.text();
        String beside = said.isEmpty() ? all : all.replace(said, "").strip();
        if (name.isEmpty() && !beside.isEmpty() && caption != null) {
            name = beside;
        }
        if (caption == null && (!beside.isEmpty() || !name.isEmpty())) {
            Element made = figure.appendElement("figcaption");
            made.appendChild(new TextNode(beside));
            append(made, name);
        } else if (caption != null) {
            append(caption, name);
        }
    }

    private static void append(Element caption, String credit) {
        String name = credit.replaceFirst("(?i)^[\\s(]*(?:image source|photograph|photo|foto|picture|credit|kredit|image|dok)?\\s*(?:by|oleh|:|,)?\\s*", "")
                .replaceFirst("[)\\s.]+$", "")
                .replaceAll("[()]", "");
        if (name.length() > 1 && name.length() <= 100) {
            caption.appendChild(new TextNode(" (Foto: " + name + ")"));
        } else if (!name.isEmpty()) {
            caption.appendChild(new TextNode(" " + name));
        }
    }
}
