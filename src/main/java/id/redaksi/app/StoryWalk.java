package id.redaksi.app;

import id.redaksi.archive.ArchiveFailed;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.story.StoryId;
import java.util.List;

/** Stories one after the other, some at a time, so that a list of any length is gone through without being held. Blocks. */
public interface StoryWalk {
    /** About how many there are in all. */
    int size() throws NewsroomFailed, ArchiveFailed;

    /** The next ones, at most so many; none at the end. */
    List<StoryId> next(int most) throws NewsroomFailed, ArchiveFailed;

    /** Through stories that are known. */
    static StoryWalk of(List<StoryId> stories) {
        return new StoryWalk() {
            private int at;

            @Override
            public int size() {
                return stories.size();
            }

            @Override
            public List<StoryId> next(int most) {
                List<StoryId> some = stories.subList(at, Math.min(stories.size(), at + most));
                at += some.size();
                return List.copyOf(some);
            }
        };
    }
}
