package id.redaksi.app;

import id.redaksi.archive.ArchiveFailed;
import id.redaksi.archive.Order;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.tagging.ChannelWords;
import id.redaksi.tagging.TagSuggester;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Has it learned from the newest stories of each channel which words speak for it: once, and again when the channels are
 * others or the archive has grown by a tenth. Any thread; the call that learns takes some tenths of a second.
 */
final class ChannelLearning {
    /** So many of the newest stories of a channel are read: what is written changes, and memory must not grow. */
    private static final int STORIES = 40;

    /** Nobody has more channels than this that differ by their words. */
    private static final int CHANNELS = 30;

    private final Newsroom newsroom;
    private final Search search;
    private final Supplier<List<String>> channels;

    private record Learned(Set<String> channels, long stories, ChannelWords words) {}

    private @Nullable Learned learned;

    ChannelLearning(Newsroom newsroom, Search search, Supplier<List<String>> channels) {
        this.newsroom = newsroom;
        this.search = search;
        this.channels = channels;
    }

    synchronized ChannelWords words(TagSuggester suggester) throws ArchiveFailed, NewsroomFailed {
        Set<String> names = new LinkedHashSet<>(channels.get());
        long stories = search.stories();
        Learned before = learned;
        if (before != null && before.channels().equals(names) && stories <= before.stories() + before.stories() / 10 + 10) {
            return before.words();
        }
        Map<String, List<Story>> some = new HashMap<>();
        for (String name : names.stream().limit(CHANNELS).toList()) {
            some.put(name, newest(name));
        }
        var now = new Learned(names, stories, suggester.channelWords(some));
        learned = now;
        return now.words();
    }

    private List<Story> newest(String channel) throws ArchiveFailed, NewsroomFailed {
        String asked = "channel:\"" + channel.replace('"', ' ') + '"';
        List<StoryId> ids = search.page(search.read(asked), Order.DATE, 0, STORIES, () -> true).rows().stream()
                .filter(row -> row.channel().equals(channel))
                .map(Summary::id)
                .toList();
        return newsroom.current().copies(ids, () -> true);
    }
}
