package id.redaksi.exchange.html;

import id.redaksi.story.Embed;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Posts of other places inside a page, as their makers tell pages to show them. */
final class Posts {
    private Posts() {}

    /** The address of the post that this element shows; empty when it shows none. */
    static Optional<String> address(Element element) {
        String name = element.normalName();
        if (name.equals("iframe")) {
            return first(element.attr("src").replaceFirst("^//", "https://"));
        }
        if (name.equals("blockquote") && element.className().matches(".*(twitter|instagram|tiktok|fb|bluesky).*")) {
            String last = element.select("a[href]").isEmpty() ? "" : element.select("a[href]").last().attr("href");
            return first(element.attr("cite"), element.attr("data-instgrm-permalink"), element.attr("data-href"), last);
        }
        return name.equals("div") && element.className().startsWith("fb-") ? first(element.attr("data-href")) : Optional.empty();
    }

    private static Optional<String> first(String... addresses) {
        return Stream.of(addresses).map(String::strip).filter(Embed.Platform::isPost).findFirst();
    }
}
