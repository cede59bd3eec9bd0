package id.redaksi.page;

import id.redaksi.page.feed.Feed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The site a page stands in. Its address ends with a slash ("https://www.contoh.id/") or is empty when it is not known;
 * then a page carries no absolute address. The language is that of the pages that are no story (BCP 47). The search page
 * may be none (""), the logo is the publisher's, the feeds are those of the whole site, and its readers read {@code pace}
 * words in a minute.
 */
public record Site(
        String name,
        String tagline,
        String address,
        String language,
        List<ChannelLink> channels,
        String search,
        List<Feed> feeds,
        @Nullable PagePhoto logo,
        int pace) {
    /** So many words of an Indonesian news text are read in a minute where nobody says otherwise. */
    public static final int USUAL_PACE = 200;

    public Site {
        if (pace < 1) {
            throw new IllegalArgumentException("pace " + pace);
        }
        channels = List.copyOf(channels);
        feeds = List.copyOf(feeds);
        address = address.isEmpty() || address.endsWith("/") ? address : address + "/";
    }

    /** A site that is read at the usual pace. */
    public Site(
            String name, String tagline, String address, String language, List<ChannelLink> channels, String search,
            List<Feed> feeds, @Nullable PagePhoto logo) {
        this(name, tagline, address, language, channels, search, feeds, logo, USUAL_PACE);
    }

    /** A site without a search page, feeds and logo. */
    public Site(String name, String tagline, String address, String language, List<ChannelLink> channels) {
        this(name, tagline, address, language, channels, "", List.of(), null);
    }

    /** A site of which only the names are known, as the page of a single story names it. */
    public static Site named(String name, String... channels) {
        return new Site(name, "", "", "id", Stream.of(channels).map(ChannelLink::named).toList());
    }

    public Site withPace(int wordsAMinute) {
        return new Site(name, tagline, address, language, channels, search, feeds, logo, wordsAMinute);
    }

    /** The publisher's logo that lies somewhere on the web, in a size that is not known; none for what is no such address. */
    public static @Nullable PagePhoto logoAt(String address) {
        return isAbsolute(address) ? new PagePhoto(address, 0, 0, new byte[0]) : null;
    }

    static boolean isAbsolute(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    /** The absolute address of a page of the site, or nothing when the site's own is not known. */
    String absolute(String page) {
        return address.isEmpty() ? "" : address + Place.canonical(page);
    }
}
