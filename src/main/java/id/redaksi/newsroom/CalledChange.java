package id.redaksi.newsroom;

import id.redaksi.topics.Called;
import java.util.List;

/** What tags and channels were called outside, and what they are to be called; what stands on one side only comes or goes. */
public record CalledChange(List<Called> before, List<Called> after) {
    public static final CalledChange NONE = new CalledChange(List.of(), List.of());

    public CalledChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public CalledChange back() {
        return new CalledChange(after, before);
    }

    public boolean isNone() {
        return before.equals(after);
    }
}
