package id.redaksi.app;

import id.redaksi.archive.Archive;
import id.redaksi.archive.ArchiveFailed;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Searches a newsroom into which nothing may be written: in the index as another program left it, and for what that lacks
 * in the headlines and openings. The option that lost was an index of one's own elsewhere, which would leave the texts of
 * a newsroom behind on every computer that reads it. Any thread; blocks.
 */
final class SearchToRead implements AutoCloseable {
    private final Newsroom newsroom;
    private @Nullable Archive archive;

    SearchToRead(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    Archive.Hits search(Archive.Query query, int limit) throws NewsroomFailed {
        List<Archive.Hit> hits = new ArrayList<>(indexed(query, limit));
        Set<StoryId> known = new HashSet<>();
        hits.forEach(hit -> known.add(hit.id()));
        for (Summary story : newsroom.stories().list()) {
            if (!known.contains(story.id()) && fits(story, query)) {
                hits.add(new Archive.Hit(story.id(), story.headline(), story.opening(), List.of(), List.of()));
            }
        }
        return new Archive.Hits(hits.size(), List.copyOf(hits.subList(0, Math.min(limit, hits.size()))));
    }

    /** What the index finds; an index that changes under the search is one that finds nothing. */
    private List<Archive.Hit> indexed(Archive.Query query, int limit) {
        Optional<Archive> open = archive();
        try {
            return open.isEmpty() ? List.of() : open.get().search(query, limit).hits();
        } catch (ArchiveFailed e) {
            return List.of();
        }
    }

    private synchronized Optional<Archive> archive() {
        if (archive == null) {
            archive = Archive.openToRead(newsroom.folder().resolve("index")).orElse(null);
        }
        return Optional.ofNullable(archive);
    }

    private static boolean fits(Summary story, Archive.Query query) {
        String text = (story.headline() + " " + story.opening()).toLowerCase(Locale.ROOT);
        return (query.status() == null || query.status() == story.status())
                && (query.channel().isEmpty() || query.channel().equals(story.channel()))
                && Arrays.stream(query.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .allMatch(text::contains);
    }

    @Override
    public synchronized void close() {
        if (archive != null) {
            archive.close();
        }
    }
}
