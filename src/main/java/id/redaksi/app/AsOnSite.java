package id.redaksi.app;

import id.redaksi.edit.Pointers;
import id.redaksi.newsroom.Bundle;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.page.Around;
import id.redaksi.page.BundleBox;
import id.redaksi.page.ChannelLink;
import id.redaksi.page.Named;
import id.redaksi.page.PagePhoto;
import id.redaksi.page.Picture;
import id.redaksi.page.Publication;
import id.redaksi.page.Site;
import id.redaksi.page.StoryPage;
import id.redaksi.page.Teaser;
import id.redaksi.site.SiteAddresses;
import id.redaksi.site.Verdict;
import id.redaksi.story.Correction;
import id.redaksi.story.Pointer;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A story's page as the newsroom's site would have it at a moment, whether one was ever built or not: what leads where,
 * and which other stories are named. As on the site, what a story says of one that is not out goes with it. Any thread;
 * blocks.
 */
final class AsOnSite {
    /** So many stories of a bundle are looked up for a page that is made anew at each key. */
    private static final int OF_BUNDLE = 30;

    /** Other stories as they were when a sequence was the newest. */
    private record Others(long sequence, Map<StoryId, Optional<Story>> stories) {}

    private final Newsroom newsroom;
    private final Supplier<Settings> settings;
    private final Supplier<Publishable> publishable;
    private final LatestStories latest;
    private volatile Others others = new Others(-1, Map.of());

    AsOnSite(Newsroom newsroom, Supplier<Settings> settings, Supplier<Publishable> publishable) {
        this.newsroom = newsroom;
        this.settings = settings;
        this.publishable = publishable;
        latest = LatestStories.ofSite(newsroom.stories());
    }

    /** The site as it is set: its name and address, and where its channels are. */
    Site site() {
        Settings now = settings.get();
        return new Site(
                now.house().site(), now.publishing().tagline(), now.publishing().address(), "id",
                links(now.house().tree(), now.house().tree().top()), SiteAddresses.SEARCH, List.of(),
                Site.logoAt(now.publishing().publisherLogo()), now.checking().style().pace());
    }

    private static List<ChannelLink> links(Channels tree, List<String> names) {
        return names.stream()
                .map(name -> new ChannelLink(
                        name, SiteAddresses.channel(tree.trail(name)), links(tree, tree.under(name))))
                .toList();
    }

    /** The absolute address that a story has on the site; empty where the site's is not set, or there is no such story. */
    String address(StoryId id) throws NewsroomFailed {
        return settings.get().publishing().address().isEmpty() ? "" : other(id).map(this::address).orElse("");
    }

    /** The absolute address that the site has, or will have, for a story as it is; empty where the site's own is not set. */
    String address(Story story) {
        Settings now = settings.get();
        String site = now.publishing().address();
        List<String> trail = now.house().tree().trail(story.topics().channel().strip());
        return site.isEmpty() ? "" : site + SiteAddresses.story(story, trail);
    }

    /** The page of a settled story; {@code share}: the card that stands for it where it is shared. */
    StoryPage page(
            Story story, Instant moment, Function<String, Optional<Picture>> pictures, @Nullable PagePhoto share)
            throws NewsroomFailed {
        Channels tree = settings.get().house().tree();
        Map<StoryId, Teaser> linked = new HashMap<>();
        Story leaving = story;
        for (StoryId target : Pointer.from(story).stream().map(Pointer::target).distinct().toList()) {
            Optional<Teaser> teaser = teaser(target, moment, tree);
            teaser.ifPresent(known -> linked.put(target, known));
            if (teaser.isEmpty()) {
                leaving = Pointers.without(leaving, target, EnumSet.allOf(Pointer.Kind.class));
            }
        }
        boolean listed = !story.page().unlisted();
        List<String> trail = tree.trail(story.topics().channel().strip());
        var around = new Around(
                breadcrumb(tree, trail), linked, latest(story, moment, tree), bundles(story, moment, tree),
                listed ? addresses(story.topics().tags(), SiteAddresses::tag) : Map.of(),
                listed ? addresses(SiteAddresses.authors(story), SiteAddresses::author) : Map.of(), pictures,
                modified(story), share);
        return new StoryPage(SiteAddresses.story(story, trail), leaving, around);
    }

    private static List<Named> breadcrumb(Channels tree, List<String> trail) {
        return SiteAddresses.breadcrumb(
                "id", trail, name -> tree.names().contains(name) ? SiteAddresses.channel(tree.trail(name)) : "");
    }

    private static Map<String, String> addresses(List<String> names, Function<String, String> address) {
        Map<String, String> found = new HashMap<>();
        names.stream().filter(name -> !name.isBlank()).forEach(name -> found.put(name, address.apply(name)));
        return found;
    }

    private List<Teaser> latest(Story story, Instant moment, Channels tree) throws NewsroomFailed {
        return latest.stories(story.id(), moment).stream().map(other -> teaser(other, tree)).toList();
    }

    private List<BundleBox> bundles(Story story, Instant moment, Channels tree) throws NewsroomFailed {
        List<BundleBox> boxes = new ArrayList<>();
        for (Bundle bundle : newsroom.bundles().of(story.id())) {
            List<Teaser> beside = new ArrayList<>();
            for (StoryId other : mainFirst(bundle)) {
                if (!other.equals(story.id())) {
                    teaser(other, moment, tree).ifPresent(beside::add);
                }
            }
            String kind = bundle.kind().name().toLowerCase(Locale.ROOT);
            boxes.add(new BundleBox(new Named(bundle.name(), SiteAddresses.bundle(bundle)), kind, beside));
        }
        return boxes;
    }

    private static List<StoryId> mainFirst(Bundle bundle) {
        return bundle.members().stream()
                .sorted(Comparator.comparing(one -> !one.main()))
                .limit(OF_BUNDLE)
                .map(Bundle.Member::story)
                .toList();
    }

    /** When the story was last put right. */
    private static @Nullable OffsetDateTime modified(Story story) {
        return story.corrections().stream()
                .map(Correction::at)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Another story as this page names it; empty for one that is not out at the moment. */
    private Optional<Teaser> teaser(StoryId id, Instant moment, Channels tree) throws NewsroomFailed {
        return other(id)
                .filter(story -> publishable.get().of(story, moment) instanceof Verdict.Out)
                .map(story -> teaser(story, tree));
    }

    private static Teaser teaser(Story story, Channels tree) {
        List<String> trail = tree.trail(story.topics().channel().strip());
        return new Teaser(
                story.headline(), story.titles().standfirst(), SiteAddresses.story(story, trail),
                story.topics().channel(), trail.isEmpty() ? "" : SiteAddresses.channel(trail),
                Publication.of(story), null, story.page().onTop());
    }

    /** Read once for each state of the newsroom, since a page is made anew at each key. */
    private Optional<Story> other(StoryId id) throws NewsroomFailed {
        long sequence = newsroom.stories().newest();
        Others known = others;
        if (known.sequence() != sequence) {
            known = new Others(sequence, new ConcurrentHashMap<>());
            others = known;
        }
        Optional<Story> story = known.stories().get(id);
        if (story == null) {
            story = newsroom.stories().find(id).map(Saved::story);
            known.stories().put(id, story);
        }
        return story;
    }
}
