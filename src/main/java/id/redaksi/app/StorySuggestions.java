package id.redaksi.app;

import id.redaksi.archive.ArchiveFailed;
import id.redaksi.archive.Order;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.tagging.Acronyms;
import id.redaksi.tagging.Kind;
import id.redaksi.tagging.Suggestion;
import id.redaksi.tagging.TagSuggester;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a story may be filed under, by its text, the newsroom's vocabulary, its archive, and what was answered before. Any
 * thread; every call blocks, the first one reads the dictionaries.
 */
public final class StorySuggestions {
    /** Stories that may explain a short name. */
    private static final int EXPLAINING = 6;

    /** So many short names are remembered with what they stand for. */
    private static final int REMEMBERED = 500;

    private final Newsroom newsroom;
    private final Search search;
    private final Subjects subjects;
    private final ChannelLearning channels;
    private final Supplier<TagSuggester> made;
    private final Map<String, Optional<String>> meanings = new LinkedHashMap<>();
    private @Nullable TagSuggester suggester;

    StorySuggestions(
            Newsroom newsroom, Search search, Subjects subjects, Supplier<List<String>> channels, Supplier<TagSuggester> made) {
        this.newsroom = newsroom;
        this.search = search;
        this.subjects = subjects;
        this.channels = new ChannelLearning(newsroom, search, channels);
        this.made = made;
    }

    /** Suggestions for this value of a story, the best of each kind first; none once nobody wants them any more. */
    public List<Suggestion> to(Story story, BooleanSupplier wanted) throws NewsroomFailed, ArchiveFailed {
        TagSuggester reader = suggester();
        var known = new KnownToNewsroom(newsroom, search, subjects, story.id(), this::meaning, () -> channels.words(reader), wanted);
        known.lookAhead(story);
        List<Suggestion> found = reader.suggest(story, known);
        known.complain();
        return wanted.getAsBoolean() ? found : List.of();
    }

    private synchronized TagSuggester suggester() {
        TagSuggester at = suggester;
        if (at == null) {
            at = made.get();
            suggester = at;
        }
        return at;
    }

    /** Keeps what was answered to a suggestion in a story. */
    public void answered(Kind kind, String name, StoryId story, boolean accepted) throws SaveFailed {
        newsroom.answers().note(kind.name(), name, story, accepted);
    }

    /** What a short name stands for, where a story of the archive explains it; what was looked for once is remembered. */
    private Optional<String> meaning(String brief) throws ArchiveFailed, NewsroomFailed {
        synchronized (meanings) {
            Optional<String> known = meanings.get(brief);
            if (known != null) {
                return known;
            }
        }
        Optional<String> found = lookedUp(brief);
        synchronized (meanings) {
            if (meanings.size() >= REMEMBERED) {
                meanings.remove(meanings.keySet().iterator().next());
            }
            meanings.put(brief, found);
        }
        return found;
    }

    private Optional<String> lookedUp(String brief) throws ArchiveFailed, NewsroomFailed {
        List<StoryId> stories = search.page(search.read('"' + brief + '"'), Order.RELEVANCE, 0, EXPLAINING, () -> true).rows().stream()
                .map(row -> row.id())
                .toList();
        for (Story story : newsroom.current().copies(stories, () -> true)) {
            Optional<String> found = story.body().blocks().stream()
                    .map(block -> Acronyms.in(block.text()).get(brief))
                    .filter(java.util.Objects::nonNull)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
