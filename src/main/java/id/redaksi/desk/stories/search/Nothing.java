package id.redaksi.desk.stories.search;

import id.redaksi.wording.Message;
import java.util.List;
import java.util.Optional;

/** What helps where nothing was found: what may have been meant, and what is found with a filter less. */
public record Nothing(Optional<String> meant, List<Less> less) {
    static final Nothing KNOWN = new Nothing(Optional.empty(), List.of());

    /** A filter that stands in the way, the text without it, and how many stories that finds. */
    public record Less(Message filter, String typed, Total total) {}
}
