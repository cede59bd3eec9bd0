package id.redaksi.site;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.page.ChannelLink;
import id.redaksi.page.ListPage;
import id.redaksi.page.Named;
import id.redaksi.page.Picture;
import id.redaksi.page.Site;
import id.redaksi.page.Teaser;
import id.redaksi.site.Lists.Listed;
import id.redaksi.site.Touched.Spot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of one build look up: stories as others name them, the lists' addresses. So many are kept at hand, the
 * last asked for first; the state does not change while pages are made. Any thread, with a session of its own.
 */
final class Known {
    private static final int TEASERS = 30_000;
    private static final int NAMES = 30_000;

    /** A story in the site and how others name it. */
    record Shown(long n, Teaser teaser) {}

    private final SitePlan plan;
    private final SitePhotos photos;
    private final Lists lists;
    private final Map<String, Listed> channels = new HashMap<>();
    private final Map<Long, Teaser> teasers = recent(TEASERS);

    /** Of a first build, where the numbers begin at 1, by number: a page asks for thirty. Whoever finds one finds it whole. */
    private final @Nullable Teaser[] first;

    private final Map<String, String> tags = recent(NAMES);
    private final Map<String, String> authors = recent(NAMES);
    private final Map<String, List<Named>> breadcrumbs = recent(NAMES);
    private final AtHand atHand;
    private final Site site;
    private final List<Entry> top;
    private final List<Long> newest;
    private final Spot lastOfNewest;
    private final boolean hasBundles;

    Known(Session session, SitePlan plan, Lists lists, SitePhotos photos, AtHand atHand) throws DatabaseFailed {
        this.atHand = atHand;
        first = new @Nullable Teaser[atHand.isEmpty() ? 0 : TEASERS];
        this.plan = plan;
        this.photos = photos;
        this.lists = lists;
        for (Listed channel : lists.all(session, ListPage.Kind.CHANNEL)) {
            channels.put(channel.name(), channel);
        }
        site = new Site(
                plan.name(), plan.tagline(), plan.address(), plan.language(), under(""), SiteAddresses.SEARCH, List.of(),
                Site.logoAt(plan.logo()), plan.pace());
        top = session.all(
                "SELECT " + Entry.COLUMNS + " FROM entry WHERE top = 1 ORDER BY published DESC, n DESC LIMIT 200", Entry::read);
        List<Spot> spots = session.all(
                "SELECT published, entry FROM member WHERE list = 1 ORDER BY published DESC, entry DESC LIMIT ?",
                row -> new Spot(row.number(1), row.number(2)), Spread.NEWEST);
        if (!atHand.isEmpty()) {
            addresses(session);
        }
        hasBundles = session.number("SELECT EXISTS (SELECT 1 FROM bundled)") != 0;
        newest = spots.stream().map(Spot::n).toList();
        lastOfNewest = spots.size() < Spread.NEWEST ? new Spot(Long.MIN_VALUE, 0) : spots.getLast();
    }

    /** Whether any story is part of a bundle. */
    boolean hasBundles() {
        return hasBundles;
    }

    /** Whether a story is among those whose pages name the newest ones. */
    boolean isNewest(long published, long n) {
        return new Spot(published, n).compareTo(lastOfNewest) >= 0;
    }

    /** The newest stories, the newest first. */
    List<Long> newest() {
        return newest;
    }

    private static <K, V> Map<K, V> recent(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    private List<ChannelLink> under(String parent) {
        return plan.channels().stream()
                .filter(one -> one.parent().equals(parent))
                .map(one -> new ChannelLink(one.name(), channel(one.name()), under(one.name())))
                .toList();
    }

    Site site() {
        return site;
    }

    SitePlan plan() {
        return plan;
    }

    SitePhotos photos() {
        return photos;
    }

    /** The address of a channel's first page; empty for one that has none. */
    String channel(String name) {
        Listed channel = channels.get(name);
        return channel != null && (channel.stories() > 0 || lists.isPlanned(name)) ? channel.address() : "";
    }

    /** Whether a list has feeds: the site as a whole does, and every channel that has a page. */
    boolean channelFeeds(Listed list) {
        return list.kind() == ListPage.Kind.HOME || !channel(list.name()).isEmpty();
    }

    Optional<Listed> channelList(String name) {
        return Optional.ofNullable(channels.get(name));
    }

    /** The home page, the channel's and those above it. */
    List<Named> breadcrumb(String channel) {
        return breadcrumbs.computeIfAbsent(
                channel, name -> SiteAddresses.breadcrumb(plan.language(), lists.trail(name), this::channel));
    }

    /** The way to a list's page, which is not itself in it. */
    List<Named> breadcrumb(Listed list) {
        return switch (list.kind()) {
            case HOME -> List.of();
            case CHANNEL -> {
                List<Named> way = breadcrumb(list.name());
                yield way.subList(0, way.size() - 1);
            }
            case TAG, AUTHOR, BUNDLE -> SiteAddresses.breadcrumb(plan.language(), List.of(), this::channel);
        };
    }

    /** The address of a tag or an author that has stories; empty where there is none. */
    String address(Session session, ListPage.Kind kind, String name) throws DatabaseFailed {
        Map<String, String> addresses = addresses(kind);
        String known = addresses.get(name);
        if (known == null) {
            known = lists.find(session, kind, name).filter(one -> one.stories() > 0).map(Listed::address).orElse("");
            addresses.put(name, known);
        }
        return known;
    }

    private Map<String, String> addresses(ListPage.Kind kind) {
        return switch (kind) {
            case TAG -> tags;
            case AUTHOR -> authors;
            case HOME, CHANNEL, BUNDLE -> throw new IllegalArgumentException("a list that is found otherwise: " + kind);
        };
    }

    /** Those that the pages of a whole site will ask for one by one. */
    private void addresses(Session session) throws DatabaseFailed {
        session.each(
                "SELECT kind, name, path FROM list WHERE kind IN ('TAG', 'AUTHOR') AND stories > 0 LIMIT ?",
                row -> addresses(ListPage.Kind.valueOf(row.text(1))).put(row.text(2), row.text(3) + Paged.file(0)),
                NAMES);
    }

    /** These stories as the state has them; one that it has not is left out. */
    Map<Long, Entry> entries(Session session, List<Long> numbers) throws DatabaseFailed {
        Map<Long, Entry> found = HashMap.newHashMap(numbers.size());
        List<Long> unread = new ArrayList<>();
        for (Long n : numbers) {
            Optional<Entry> entry = atHand.of(n);
            if (entry.isPresent()) {
                found.put(n, entry.get());
            } else {
                unread.add(n);
            }
        }
        if (!unread.isEmpty()) {
            found.putAll(Entry.of(session, unread));
        }
        return found;
    }

    /** One that needs no question. */
    private @Nullable Teaser kept(long n) {
        Teaser known = n < first.length ? first[(int) n] : teasers.get(n);
        if (known != null) {
            return known;
        }
        Optional<Entry> entry = atHand.of(n);
        return entry.isEmpty() ? null : keep(n, teaser(entry.get().address(), entry.get().card()));
    }

    private Teaser keep(long n, Teaser teaser) {
        if (n < first.length) {
            first[(int) n] = teaser;
        } else {
            teasers.put(n, teaser);
        }
        return teaser;
    }

    /** A story by its number, as others name it. */
    Teaser teaser(Session session, long n) throws DatabaseFailed {
        Teaser known = kept(n);
        if (known == null) {
            known = session.first("SELECT address, teaser FROM entry WHERE n = ?", row -> teaser(row.text(1), row.text(2)), n)
                    .orElseThrow();
            keep(n, known);
        }
        return known;
    }

    /** A story that is out, by its identity. */
    Optional<Teaser> teaser(Session session, String story) throws DatabaseFailed {
        Optional<Entry> entry = atHand.of(story);
        if (entry.isPresent() || atHand.isWhole()) {
            return entry.isPresent() && entry.get().out() ? Optional.of(teaser(session, entry.get().n())) : Optional.empty();
        }
        Optional<Long> n = session.first("SELECT n FROM entry WHERE story = ? AND out = 1", row -> row.number(1), story);
        return n.isPresent() ? Optional.of(teaser(session, n.get())) : Optional.empty();
    }

    List<Teaser> teasers(Session session, List<Long> numbers) throws DatabaseFailed {
        List<Teaser> all = new ArrayList<>(numbers.size());
        for (Long n : numbers) {
            Teaser known = kept(n);
            if (known == null) {
                return asked(session, numbers);
            }
            all.add(known);
        }
        return all;
    }

    /** Where not all of them are known, those that are not are asked for at once. */
    private List<Teaser> asked(Session session, List<Long> numbers) throws DatabaseFailed {
        Map<Long, Teaser> found = HashMap.newHashMap(numbers.size());
        List<Long> unread = new ArrayList<>();
        for (Long n : numbers) {
            Teaser known = kept(n);
            if (known == null) {
                unread.add(n);
            } else {
                found.put(n, known);
            }
        }
        String sql = "SELECT n, address, teaser FROM entry WHERE n IN " + Session.places(unread.size());
        session.each(
                sql,
                row -> found.put(row.number(1), keep(row.number(1), teaser(row.text(2), row.text(3)))), unread.toArray());
        return numbers.stream().map(n -> Objects.requireNonNull(found.get(n))).toList();
    }

    private Teaser teaser(String address, String packed) {
        Card card = Card.read(packed);
        return new Teaser(
                card.headline(), card.standfirst(), address, card.channel(), channel(card.channel()), card.published(),
                picture(card.photo()), card.onTop());
    }

    private @Nullable Picture picture(String photo) {
        return photo.isEmpty() ? null : photos.picture().apply(photo).orElse(null);
    }

    /** What stands on top of a list, newest first. */
    List<Long> top(long list, int most) {
        return top.stream().filter(one -> one.lists().contains(list)).limit(most).map(Entry::n).toList();
    }
}
