package id.redaksi.desk.session;

import id.redaksi.app.RefileStories.HeldBack;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.stream.Collectors;

/** Names stories in a sentence: the first few in quotation marks, and how many more. */
public final class Headlines {
    private static final int NAMED = 4;

    private Headlines() {}

    public static Message some(List<String> headlines) {
        String named = headlines.stream()
                .limit(NAMED)
                .map(headline -> "“" + (headline.isBlank() ? "…" : headline) + "”")
                .collect(Collectors.joining(", "));
        return headlines.size() <= NAMED
                ? Message.of("desk.findStories.named", named)
                : Message.of("desk.findStories.namedMore", named, headlines.size() - NAMED);
    }

    /** Each with what keeps it from being ready. */
    public static Message held(List<HeldBack> held) {
        return held.stream()
                .map(one -> Message.of("tags.many.heldBack.one", one.headline().isBlank() ? "…" : one.headline(), one.why()))
                .reduce((first, next) -> Message.of("tags.many.heldBack.two", first, next))
                .orElse(Message.of("tags.many.none"));
    }
}
