package id.redaksi.edit;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How long texts may be, in characters as a reader counts them: what was set for a channel, else what was set for all of
 * them, else what is usual. Only what was set is held, channel by channel; the channel {@link #ALL} stands for all.
 */
public record Limits(Map<String, Map<LimitedText, Integer>> set) {
    /** What is set here holds for every channel that does not say otherwise, and for stories without one. */
    public static final String ALL = "";

    /** No limit is larger. */
    public static final int MOST = 100_000;

    public static final Limits USUAL = new Limits(Map.of());

    public Limits {
        Map<String, Map<LimitedText, Integer>> copy = new HashMap<>();
        set.forEach((channel, limits) -> {
            if (!limits.values().stream().allMatch(Limits::fits)) {
                throw new IllegalArgumentException("a limit beyond 1 to " + MOST);
            }
            if (!limits.isEmpty()) {
                copy.put(channel, Map.copyOf(limits));
            }
        });
        set = Map.copyOf(copy);
    }

    /** Whether a limit can be this: 1 to {@value #MOST}. */
    public static boolean fits(int characters) {
        return characters >= 1 && characters <= MOST;
    }

    /** How many characters this text may have in a story of this channel. */
    public int of(LimitedText text, String channel) {
        return own(text, channel).orElseGet(() -> own(text, ALL).orElse(text.usual()));
    }

    /** What was set for just this channel. */
    public OptionalInt own(LimitedText text, String channel) {
        Integer limit = set.getOrDefault(channel, Map.of()).get(text);
        return limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
    }

    /** These limits when a channel is called something else; one that has limits under that name already keeps them. */
    public Limits renamed(String from, String to) {
        Map<String, Map<LimitedText, Integer>> changed = new HashMap<>(set);
        Map<LimitedText, Integer> own = from.equals(ALL) ? null : changed.remove(from);
        if (own != null) {
            changed.putIfAbsent(to, own);
        }
        return new Limits(changed);
    }

    /** These limits with another for a text in a channel; with none the channel is as all, and all as usual. */
    public Limits with(LimitedText text, String channel, OptionalInt characters) {
        Map<LimitedText, Integer> limits = new EnumMap<>(LimitedText.class);
        limits.putAll(set.getOrDefault(channel, Map.of()));
        limits.remove(text);
        characters.ifPresent(limit -> limits.put(text, limit));
        Map<String, Map<LimitedText, Integer>> changed = new HashMap<>(set);
        changed.put(channel, limits);
        return new Limits(changed);
    }
}
