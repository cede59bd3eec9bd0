package id.redaksi.desk.session;

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
}
