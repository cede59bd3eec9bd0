package id.redaksi.site;

import id.redaksi.page.Look;
import java.util.List;
import java.util.Map;

/**
 * What holds for every page of a site: its name, where it will stand, its channels in their order (each with the one it
 * stands under, or ""), how it looks, how long its lists' pages are, and what is left of a page that is taken back, how many
 * words are read in a minute, what keeps a story in ({@code rules}, only to see whether it changed), and where the publisher's
 * logo lies (or ""). When any of it changes, every page does.
 */
public record SitePlan(
        String name, String tagline, String address, String language, List<Channel> channels, Look look, int perPage,
        Left left, int pace, String rules, String logo) {
    public record Channel(String name, String parent) {}

    public SitePlan {
        channels = List.copyOf(channels);
    }

    /** Raised when the same stories would give other pages than they did with the program before. */
    private static final int FORM = 1;

    /** Names all of it. */
    String fingerprint() {
        return String.join(
                "\u001f",
                String.valueOf(FORM), name, tagline, address, language, channels.toString(), look.fingerprint(),
                look.options().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList().toString(),
                String.valueOf(perPage), left.name(), String.valueOf(pace), rules, logo);
    }
}
