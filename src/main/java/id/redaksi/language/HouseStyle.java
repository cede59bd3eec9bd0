package id.redaksi.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What newsrooms do differently on purpose, chosen once for a house: which ways of writing, and how long things are. Lengths are the most that is taken without a word: characters of a headline, words of a
 * lead and of a sentence, sentences of a paragraph. {@code required} has what must be there as {@link Requirement} writes it:
 * under the empty name for all stories, under a channel's name for its stories, under {@link Receiver#key} for a target.
 * {@code pace} is how many words are read in a minute.
 */
public record HouseStyle(
        Ways ways, boolean italicMedia, Lengths lengths, Map<String, Set<String>> required, int pace) {
    /** Words of an Indonesian news text that people read in a minute. */
    public static final int USUAL_PACE = 200;

    public static final int SLOWEST = 50;
    public static final int FASTEST = 1_000;

    public record Lengths(int headline, int lead, int sentence, int paragraph) {
        public static final Lengths USUAL = new Lengths(70, 45, 30, 5);
    }

    public static final HouseStyle USUAL = new HouseStyle(
            Ways.ANY, true, Lengths.USUAL, Map.of("", Set.of("headline", "channel")), USUAL_PACE);

    public HouseStyle {
        Map<String, Set<String>> copied = new HashMap<>();
        required.forEach((name, fields) -> copied.put(name, Set.copyOf(fields)));
        copied.values().removeIf(Set::isEmpty);
        required = Map.copyOf(copied);
        pace = Math.clamp(pace, SLOWEST, FASTEST);
    }

    public HouseStyle with(Ways other) {
        return new HouseStyle(other, italicMedia, lengths, required, pace);
    }

    public HouseStyle with(Lengths other) {
        return new HouseStyle(ways, italicMedia, other, required, pace);
    }

    public HouseStyle withItalicMedia(boolean wanted) {
        return new HouseStyle(ways, wanted, lengths, required, pace);
    }

    public HouseStyle requiring(Map<String, Set<String>> fields) {
        return new HouseStyle(ways, italicMedia, lengths, fields, pace);
    }

    /** With these in the place of what was asked for under a name. */
    public HouseStyle requiring(String name, Set<String> wanted) {
        Map<String, Set<String>> others = new HashMap<>(required);
        others.put(name, wanted);
        return requiring(others);
    }

    /** When a channel is called something else; one of which something is asked under that name already keeps that. */
    public HouseStyle renamed(String from, String to) {
        Map<String, Set<String>> others = new HashMap<>(required);
        Set<String> own = from.isEmpty() ? null : others.remove(from);
        if (own != null) {
            others.putIfAbsent(to, own);
        }
        return requiring(others);
    }

    public HouseStyle withPace(int wordsAMinute) {
        return new HouseStyle(ways, italicMedia, lengths, required, wordsAMinute);
    }

    /** What is asked for under a name. */
    public List<Requirement> requirements(String name) {
        return Requirement.of(required.getOrDefault(name, Set.of()));
    }

    /**
     * What the channels above a channel ask of its stories, the nearest first to say how many; {@code parents} has for each
     * channel the one that it stands under.
     */
    public List<Requirement> above(String channel, Map<String, String> parents) {
        Map<Requirement.Kind, Requirement> all = new EnumMap<>(Requirement.Kind.class);
        for (String at = parents.get(channel); at != null; at = parents.get(at)) {
            requirements(at).forEach(one -> all.putIfAbsent(one.kind(), one));
        }
        return List.copyOf(all.values());
    }

    /** With what the channels above each channel ask of it too, but for what it says itself. */
    public HouseStyle inheriting(Map<String, String> parents) {
        Map<String, Set<String>> all = new HashMap<>(required);
        for (String channel : parents.keySet()) {
            Set<Requirement.Kind> own = EnumSet.noneOf(Requirement.Kind.class);
            requirements(channel).forEach(one -> own.add(one.kind()));
            Set<String> wanted = new HashSet<>(required.getOrDefault(channel, Set.of()));
            above(channel, parents).stream().filter(one -> !own.contains(one.kind())).forEach(one -> wanted.add(one.written()));
            all.put(channel, wanted);
        }
        return parents.isEmpty() ? this : requiring(all);
    }

    /** What is asked of a story of a channel; one without a channel is asked for what is asked of all. */
    public List<Requirement> asked(String channel) {
        List<String> both = new ArrayList<>(required.getOrDefault("", Set.of()));
        both.addAll(required.getOrDefault(channel, Set.of()));
        return Requirement.of(both);
    }
}
