package id.redaksi.app;

import id.redaksi.archive.ArchiveFailed;
import id.redaksi.archive.RelatedStory;
import id.redaksi.newsroom.Answers.Counts;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Summary;
import id.redaksi.newsroom.Vocabulary;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.tagging.ChannelWords;
import id.redaksi.tagging.Kind;
import id.redaksi.tagging.Known;
import id.redaksi.topics.MediaTopic;
import id.redaksi.topics.MediaTopics;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the newsroom knows beside the story that is read. What cannot be read is left out while the story is looked at, and
 * told by {@link #complain} afterwards. For one reading, on one thread.
 */
final class KnownToNewsroom implements Known {
    /** So many stories say what is like this one. */
    private static final int NEAR = 16;

    @FunctionalInterface
    interface Meanings {
        Optional<String> of(String brief) throws ArchiveFailed, NewsroomFailed;
    }

    @FunctionalInterface
    interface Asked<T> {
        T answer() throws ArchiveFailed, NewsroomFailed;
    }

    private final Newsroom newsroom;
    private final Search search;
    private final Subjects subjects;
    private final StoryId story;
    private final Meanings meanings;
    private final Asked<ChannelWords> channels;
    private final BooleanSupplier wanted;
    private @Nullable NewsroomFailed newsroomFailed;
    private @Nullable ArchiveFailed archiveFailed;
    private @Nullable FutureTask<Near> ahead;
    private @Nullable Near near;

    KnownToNewsroom(
            Newsroom newsroom,
            Search search,
            Subjects subjects,
            StoryId story,
            Meanings meanings,
            Asked<ChannelWords> channels,
            BooleanSupplier wanted) {
        this.subjects = subjects;
        this.channels = channels;
        this.newsroom = newsroom;
        this.search = search;
        this.story = story;
        this.meanings = meanings;
        this.wanted = wanted;
    }

    /** Begins to look for stories that are near, while the story itself is read: half of the time goes by on that. */
    void lookAhead(Story now) {
        FutureTask<Near> task = new FutureTask<>(() -> lookedUp(now));
        ahead = task;
        Thread.ofVirtual().name("filing-near").start(task);
    }

    /** Fails with what could not be read. */
    void complain() throws NewsroomFailed, ArchiveFailed {
        if (newsroomFailed != null) {
            throw newsroomFailed;
        }
        if (archiveFailed != null) {
            throw archiveFailed;
        }
    }

    private <T> T asked(Asked<T> asked, T nothing) {
        if (newsroomFailed != null || archiveFailed != null || !wanted.getAsBoolean()) {
            return nothing;
        }
        try {
            return asked.answer();
        } catch (NewsroomFailed e) {
            newsroomFailed = e;
        } catch (ArchiveFailed e) {
            archiveFailed = e;
        }
        return nothing;
    }

    @Override
    public Map<String, Term> terms(Collection<String> written) {
        Map<String, Term> terms = new HashMap<>();
        Map<String, Vocabulary.Known> found = asked(() -> newsroom.vocabulary().written(written), Map.of());
        found.forEach((form, tag) -> terms.put(form, new Term(tag.name(), tag.stories(), tag.synonym())));
        return terms;
    }

    @Override
    public long stories() {
        return asked(search::stories, 0L);
    }

    @Override
    public Map<String, Integer> holding(Collection<String> words) {
        return asked(() -> search.holding(words), Map.of());
    }

    @Override
    public Near near(Story now) {
        Near found = near;
        if (found == null) {
            found = asked(() -> waited(now), Near.NONE);
            near = found;
        }
        return found;
    }

    private Near waited(Story now) throws ArchiveFailed, NewsroomFailed {
        FutureTask<Near> task = ahead;
        if (task == null) {
            return lookedUp(now);
        }
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Near.NONE;
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case ArchiveFailed failed -> throw failed;
                case NewsroomFailed failed -> throw failed;
                case RuntimeException bug -> throw bug;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /** The nearer a story, the more its tags and its channel say. */
    private Near lookedUp(Story now) throws ArchiveFailed, NewsroomFailed {
        List<StoryId> stories = search.related(now, NEAR, wanted).stream().map(RelatedStory::story).toList();
        if (stories.isEmpty()) {
            return Near.NONE;
        }
        Map<StoryId, Summary> rows = newsroom.stories().links().stories(stories);
        Map<StoryId, List<String>> tags = newsroom.vocabulary().of(stories);
        Map<String, Double> byTag = new HashMap<>();
        Map<String, Double> byChannel = new HashMap<>();
        double sum = 0;
        for (int i = 0; i < stories.size(); i++) {
            sum += 1.0 / (i + 3);
        }
        for (int i = 0; i < stories.size(); i++) {
            double share = 1.0 / (i + 3) / sum;
            tags.getOrDefault(stories.get(i), List.of()).forEach(tag -> byTag.merge(tag, share, Double::sum));
            Optional.ofNullable(rows.get(stories.get(i)))
                    .map(Summary::channel)
                    .filter(channel -> !channel.isBlank())
                    .ifPresent(channel -> byChannel.merge(channel, share, Double::sum));
        }
        return new Near(byTag, byChannel, stories.size());
    }

    @Override
    public ChannelWords channels() {
        return asked(channels, ChannelWords.NONE);
    }

    @Override
    public MediaTopics topics() {
        return asked(subjects::vocabulary, MediaTopics.OWN);
    }

    @Override
    public Set<String> subjects(Story now) {
        return asked(() -> subjects.of(now).stream().map(MediaTopic::code).collect(Collectors.toSet()), Set.of());
    }

    @Override
    public Optional<String> meaning(String brief) {
        return asked(() -> meanings.of(brief), Optional.empty());
    }

    @Override
    public Map<String, Answers> answers(Kind kind, Collection<String> names) {
        Map<String, Answers> answers = new HashMap<>();
        Map<String, Counts> counts = asked(() -> newsroom.answers().of(kind.name(), names, story), Map.of());
        counts.forEach((name, count) -> answers.put(name, new Answers(count.accepted(), count.dismissed(), count.here())));
        return answers;
    }
}
