package id.redaksi.exchange.saved;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where a page says that it comes from: its address (empty for none) and its site's name. Nothing is ever fetched. */
record PageOrigin(String address, String site) {
    static PageOrigin of(Document page) {
        String address = Stream.of(
                        attribute(page, "link[rel=canonical]", "href"),
                        attribute(page, "meta[property=og:url]", "content"),
                        attribute(page, "link[rel=amphtml]", "href"),
                        savedFrom(page))
                .filter(PageOrigin::isAddress)
                .findFirst()
                .orElse("");
        String site = attribute(page, "meta[property=og:site_name]", "content");
        return new PageOrigin(address, site.isEmpty() ? attribute(page, "meta[name=application-name]", "content") : site);
    }

    /** Chrome and SingleFile write where a page was saved from into a comment before it. */
    private static String savedFrom(Document page) {
        return Stream.concat(page.childNodes().stream(), page.children().stream().flatMap(one -> one.childNodes().stream()))
                .filter(org.jsoup.nodes.Comment.class::isInstance)
                .map(comment -> ((org.jsoup.nodes.Comment) comment).getData())
                .flatMap(text -> Stream.of(text.substring(0, Math.min(text.length(), 2_000)).split("\\s+")))
                .filter(PageOrigin::isAddress)
                .findFirst()
                .orElse("");
    }

    private static String attribute(Document page, String query, String name) {
        Element found = page.selectFirst(query);
        return found == null ? "" : found.attr(name).strip();
    }

    static boolean isAddress(String text) {
        return text.length() < 2_000 && text.matches("https?://[^\\s/]+.*");
    }

    /** The host in lower case without "www." and "amp."; empty for none. */
    String host() {
        try {
            String host = address.isEmpty() ? null : URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|amp|m)\\.", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    boolean isOn(String domain) {
        return host().equals(domain) || host().endsWith("." + domain);
    }
}
