package id.redaksi.exchange.feed;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.body.StoryHtml;
import id.redaksi.page.PagePhoto;
import id.redaksi.page.Site;
import id.redaksi.page.feed.FeedHead;
import id.redaksi.page.feed.FeedItem;
import id.redaksi.page.feed.FeedPhoto;
import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Correction;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.topics.ReceiverTable;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What feeds and sitemaps say of editions: all of it stands on the site, so there must be one. */
final class FeedParts {
    private FeedParts() {}

    /** The site of the first edition; all are of one newsroom. */
    static Site site(Editions editions) throws ExportFailed, IOException {
        List<Site> first = new ArrayList<>(1);
        editions.each(edition -> {
            if (first.isEmpty()) {
                first.add(edition.around().site());
            }
            if (edition.story().workflow().status() == Workflow.Status.KILLED) {
                throw new ExportFailed(Message.of("exchange.feed.killed", edition.story().headline()));
            }
        });
        if (first.isEmpty() || first.getFirst().address().isEmpty()) {
            throw new ExportFailed(Message.of("exchange.feed.noSite"));
        }
        return first.getFirst();
    }

    static FeedHead head(Site site, String file) {
        return new FeedHead(site.name(), site.tagline(), site.language(), site.address(), "", file);
    }

    static Optional<OffsetDateTime> latest(Editions editions) throws ExportFailed, IOException {
        List<OffsetDateTime> times = new ArrayList<>(1);
        editions.each(edition -> {
            OffsetDateTime at = latest(edition);
            if (times.isEmpty() || times.getFirst().isBefore(at)) {
                times.clear();
                times.add(at);
            }
        });
        return times.stream().findFirst();
    }

    static OffsetDateTime published(Edition edition) {
        return Optional.ofNullable(edition.story().workflow().times().publish())
                .flatMap(Workflow.Times::read)
                .orElse(OffsetDateTime.ofInstant(edition.saved(), ZoneOffset.UTC));
    }

    static @Nullable OffsetDateTime corrected(Story story) {
        return story.corrections().stream()
                .map(Correction::at)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(OffsetDateTime::toInstant))
                .orElse(null);
    }

    static OffsetDateTime latest(Edition edition) {
        OffsetDateTime corrected = corrected(edition.story());
        return corrected == null ? published(edition) : corrected;
    }

    /** The address of the story from the site's root. */
    static String address(Edition edition) throws ExportFailed {
        String address = edition.around().address(edition.story().id());
        String root = edition.around().site().address();
        if (root.isEmpty() || !address.startsWith(root)) {
            throw new ExportFailed(Message.of("exchange.feed.noAddress", edition.story().headline()));
        }
        return address.substring(root.length());
    }

    static FeedItem item(Edition edition, ReceiverTable table) throws ExportFailed {
        Story story = edition.story();
        String root = edition.around().site().address();
        Map<String, PagePhoto> photos = StoryHtml.photos(edition);
        Map<String, String> addresses = new HashMap<>();
        photos.forEach((name, photo) -> addresses.put(name, root + photo.address()));
        return new FeedItem(
                story.id(),
                address(edition),
                new FeedItem.Words(story.headline(), story.titles().standfirst(), StoryHtml.of(edition, addresses)),
                new FeedItem.Times(published(edition), corrected(story)),
                story.contributors().stream().filter(one -> one.role() == Role.REPORTER).map(Contributor::name).toList(),
                categories(story, table),
                photo(story, photos));
    }

    /** Two that the receiver has one word for are one. */
    private static List<String> categories(Story story, ReceiverTable table) {
        List<String> all = ReceiverTable.filed(story).stream().map(table::text).toList();
        return table.isNone() ? all : all.stream().distinct().toList();
    }

    private static List<FeedPhoto> photo(Story story, Map<String, PagePhoto> photos) {
        PagePhoto photo = story.lead().photo() == null ? null : photos.get(story.lead().photo());
        if (photo == null) {
            return List.of();
        }
        String type = photo.address().endsWith(".png") ? "image/png" : "image/jpeg";
        return List.of(new FeedPhoto(
                photo.address(), type, photo.width(), photo.height(), photo.bytes().length,
                story.lead().caption().text(), story.lead().credit().text()));
    }
}
