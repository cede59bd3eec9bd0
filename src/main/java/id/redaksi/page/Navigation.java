package id.redaksi.page;

import id.redaksi.page.PageView.Channel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The channels of a site as its pages see them, made once for all pages that see the same: those of one folder, or of
 * folders of one depth that no channel has. Any thread.
 */
final class Navigation {
    /** Of pages that see others; a site has some hundreds. */
    private static final int MOST = 1_000;

    /** From where a page looks, which channel's own page it is, and which channel its story says. */
    private record From(String folder, String page, String channel) {}

    /** Of one site; {@code tops} are the first folders of its channels. */
    private record Of(Site site, Set<String> pages, Set<String> tops, Map<From, List<Channel>> known) {}

    private volatile @Nullable Of last;

    List<Channel> channels(PageView page, String channel, Supplier<List<Channel>> made) {
        Of of = of(page.site());
        Place place = page.place;
        String folder = of.tops().contains(place.top()) ? place.folder() : "/".repeat(place.depth());
        var from = new From(folder, of.pages().contains(place.address()) ? place.address() : "", channel);
        List<Channel> known = of.known().get(from);
        if (known == null) {
            known = made.get();
            if (of.known().size() >= MOST) {
                of.known().clear();
            }
            of.known().put(from, known);
        }
        return known;
    }

    /** Whether it is the site of the last page shows by its being the very same. */
    private Of of(Site site) {
        Of known = last;
        if (known == null || known.site() != site) {
            Set<String> pages = new HashSet<>();
            gather(site.channels(), pages);
            Set<String> tops = new HashSet<>();
            pages.forEach(address -> tops.add(new Place(address).top()));
            known = new Of(site, pages, tops, new ConcurrentHashMap<>());
            last = known;
        }
        return known;
    }

    private static void gather(List<ChannelLink> channels, Set<String> pages) {
        for (ChannelLink channel : channels) {
            if (!channel.address().isEmpty()) {
                pages.add(channel.address());
            }
            gather(channel.under(), pages);
        }
    }
}
