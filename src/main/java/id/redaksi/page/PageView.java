package id.redaksi.page;

import id.redaksi.page.template.Html;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page as a template sees it: what all kinds have. Made for one page and then done with; one thread. */
abstract sealed class PageView permits StoryView, ListView, PlainView {
    /** How a page is being made. */
    record Making(Site site, Look look, boolean preview, @Nullable Instant now, Navigation navigation) {}

    /** The site's own addresses, as seen from the page. */
    record Home(Site site, String home, String search) {}

    /** A name and where it leads, as seen from the page; empty for nowhere. */
    record Link(String name, String address) {}

    /** A channel in the navigation; {@code current} is this very page, {@code open} also a page under it. */
    record Channel(String name, String address, boolean current, boolean open, List<Channel> under) {}

    /** A picture as an {@code img} element names it. */
    record Image(String src, String srcset, int width, int height) {}

    /** Another story; {@code here} is the one whose page this is. */
    record Other(Teaser teaser, String address, String channelAddress, @Nullable Moment published, @Nullable Image picture, boolean here) {}

    final Making making;
    final Place place;
    final PageWords words;
    private final String language;
    private final String root;
    private final Once<List<Channel>> channels = new Once<>(this::navigation);
    private final Once<Home> home = new Once<>(() -> new Home(site(), home(), search()));

    PageView(Subject subject, Making making, String language) {
        this.making = making;
        this.language = language.isBlank() ? making.site().language() : language;
        place = new Place(subject.address());
        words = PageWords.of(this.language);
        root = subject instanceof NotFoundPage ? path(making.site().address()) : "";
    }

    /** The path of a site's address ("/" of "https://contoh.id/"), or nothing when it has none. */
    private static String path(String address) {
        int host = address.indexOf("://");
        int slash = host < 0 ? -1 : address.indexOf('/', host + 3);
        return slash < 0 ? "" : address.substring(slash);
    }

    abstract String title();

    abstract String description();

    abstract List<Link> breadcrumb();

    /** What comes into the head beside what all pages have. */
    abstract void head(Head head);

    Site site() {
        return making.site();
    }

    String language() {
        return language;
    }

    /** Whether the page stands in a site, and can link to the site's other pages. */
    boolean inSite() {
        return !place.address().isEmpty();
    }

    /** The absolute address of the page, or nothing when it has none. */
    String own() {
        return inSite() ? site().absolute(place.address()) : "";
    }

    /** The way from this page to an address of the site; nothing for nothing. */
    String to(String address) {
        return address.isEmpty() ? "" : root.isEmpty() ? place.to(address) : root + address;
    }

    String home() {
        return inSite() ? to("index.html") : "";
    }

    String search() {
        return inSite() ? to(site().search()) : "";
    }

    Link link(Named named) {
        return new Link(named.name(), to(named.address()));
    }

    List<Link> links(List<Named> all) {
        return each(all, this::link);
    }

    /** Without a stream, since a site does this some thirty times a page. */
    static <T, U> List<U> each(List<T> all, Function<T, U> as) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<U> made = new ArrayList<>(all.size());
        for (T one : all) {
            made.add(as.apply(one));
        }
        return made;
    }

    Home siteHome() {
        return home.get();
    }

    List<Channel> channels() {
        return channels.get();
    }

    private List<Channel> navigation() {
        return root.isEmpty()
                ? making.navigation().channels(this, storyChannel(), () -> channels(site().channels()))
                : channels(site().channels());
    }

    /** The channel that the page's story says; nothing for a page of no story. */
    String storyChannel() {
        return "";
    }

    private List<Channel> channels(List<ChannelLink> all) {
        return each(all, this::channel);
    }

    private Channel channel(ChannelLink link) {
        List<Channel> under = link.under().isEmpty() ? List.of() : channels(link.under());
        boolean current = !link.address().isEmpty() && link.address().equals(place.address());
        boolean open = current || isIn(link) || under.stream().anyMatch(Channel::open);
        return new Channel(link.name(), to(link.address()), current, open, under);
    }

    /** Whether this page belongs to the channel. */
    boolean isIn(ChannelLink channel) {
        String folder = folder(channel.address());
        return !folder.isEmpty() && place.address().startsWith(folder);
    }

    private static String folder(String address) {
        return address.substring(0, address.lastIndexOf('/') + 1);
    }

    @Nullable Moment moment(@Nullable OffsetDateTime time) {
        return time == null ? null : new Moment(time, words, making.now());
    }

    List<Other> stories(List<Teaser> teasers) {
        return each(teasers, this::story);
    }

    private Other story(Teaser teaser) {
        Picture picture = teaser.picture();
        return new Other(
                teaser,
                to(teaser.address()),
                to(teaser.channelAddress()),
                moment(teaser.published()),
                picture == null ? null : image(picture),
                inSite() && teaser.address().equals(place.address()));
    }

    /** The picture's files: in a preview the one that a browser would show first, inside the page itself. */
    Image image(Picture picture) {
        PagePhoto middle = making.preview() ? picture.widest() : picture.middle();
        if (making.preview()) {
            return new Image(Inlined.photo(middle), "", middle.width(), middle.height());
        }
        PagePhoto widest = picture.widest();
        String src = to(middle.address());
        if (picture.renditions().size() == 1) {
            return new Image(src, "", widest.width(), widest.height());
        }
        var set = new StringBuilder();
        for (PagePhoto one : picture.renditions()) {
            set.append(set.isEmpty() ? "" : ", ").append(to(one.address())).append(' ').append(one.width()).append('w');
        }
        return new Image(src, set.toString(), widest.width(), widest.height());
    }

    /** The address of a file of the theme. */
    String file(String path) {
        return making.preview() ? making.look().inlined(path) : to(making.look().address(path));
    }

    void writeHead(Html out) {
        head(new Head(this, out));
    }
}
