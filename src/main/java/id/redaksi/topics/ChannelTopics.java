package id.redaksi.topics;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The Media Topics that the usual channels of Indonesian news sites stand for, until the newsroom says something else. */
public final class ChannelTopics {
    /**
     * Only where a channel is about one thing. Nasional, Internasional, Megapolitan, Regional and Multimedia say where
     * something happened or how it is shown, which is no topic.
     */
    private static final Map<String, List<String>> USUAL = Map.ofEntries(
            Map.entry("finance", List.of("04000000")),
            Map.entry("bisnis", List.of("04000000")),
            Map.entry("ekonomi", List.of("04000000")),
            Map.entry("sport", List.of("15000000")),
            Map.entry("olahraga", List.of("15000000")),
            Map.entry("bola", List.of("20001065")),
            Map.entry("lifestyle", List.of("10000000")),
            Map.entry("gaya hidup", List.of("10000000")),
            Map.entry("travel", List.of("20000563")),
            Map.entry("techno", List.of("13000000")),
            Map.entry("tekno", List.of("13000000")),
            Map.entry("teknologi", List.of("13000000")),
            Map.entry("politik", List.of("11000000")),
            Map.entry("hukum", List.of("02000000")),
            Map.entry("hiburan", List.of("20000002")),
            Map.entry("seleb", List.of("20000505")),
            Map.entry("kesehatan", List.of("07000000")),
            Map.entry("pendidikan", List.of("05000000")),
            Map.entry("otomotif", List.of("20000296")));

    private ChannelTopics() {}

    /** None for a channel of another name. */
    public static List<String> of(String channel) {
        return USUAL.getOrDefault(channel.strip().toLowerCase(Locale.ROOT), List.of());
    }
}
