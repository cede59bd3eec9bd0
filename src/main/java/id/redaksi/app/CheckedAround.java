package id.redaksi.app;

import id.redaksi.language.Receiver;
import id.redaksi.language.Surroundings;
import id.redaksi.media.PhotoReader;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules may ask of the newsroom around a story. What a photo says is read once, since a photo never changes;
 * whether a story was taken back is looked up each time. What cannot be read counts as not so. Any thread.
 */
final class CheckedAround {
    /** Of so many photos it is remembered what they say. */
    private static final int PHOTOS = 200;

    private final Newsroom newsroom;
    private final Subjects subjects;
    private final Clock clock;
    private final Map<String, Surroundings.PhotoFacts> photos = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Surroundings.PhotoFacts> eldest) {
            return size() > PHOTOS;
        }
    };

    CheckedAround(Newsroom newsroom, Subjects subjects, Clock clock) {
        this.newsroom = newsroom;
        this.subjects = subjects;
        this.clock = clock;
    }

    Surroundings surroundings() {
        return new Surroundings(this::isKilled, this::photo, this::hasTopic, clock::instant, Receiver.NOBODY);
    }

    private boolean hasTopic(Story story) {
        try {
            return !subjects.of(story).isEmpty();
        } catch (NewsroomFailed e) {
            return false;
        }
    }

    private boolean isKilled(StoryId story) {
        try {
            return newsroom.stories().summaries(List.of(story)).stream()
                    .anyMatch(found -> found.status() == Workflow.Status.KILLED);
        } catch (NewsroomFailed e) {
            return false;
        }
    }

    private Optional<Surroundings.PhotoFacts> photo(String sha256) {
        synchronized (photos) {
            Surroundings.PhotoFacts known = photos.get(sha256);
            if (known != null) {
                return Optional.of(known);
            }
        }
        try {
            Optional<Surroundings.PhotoFacts> facts = newsroom.originals()
                    .read(sha256)
                    .map(bytes -> new Surroundings.PhotoFacts(PhotoReader.isSynthetic(bytes), PhotoReader.hasPosition(bytes)));
            synchronized (photos) {
                facts.ifPresent(found -> photos.put(sha256, found));
            }
            return facts;
        } catch (NewsroomFailed e) {
            return Optional.empty();
        }
    }
}
