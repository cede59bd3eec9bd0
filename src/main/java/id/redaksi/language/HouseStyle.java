package id.redaksi.language;

import java.util.Map;
import java.util.Set;

/**
 * What newsrooms do differently on purpose, chosen once for a house. {@code ANY} everywhere means that either is right as
 * long as one story keeps to one. Lengths are the most that is taken without a word: characters of a headline, words of a
 * lead and of a sentence, sentences of a paragraph. {@code required} names the fields that must be filled for a channel
 * or an export's target, and under the empty name those for all.
 */
public record HouseStyle(
        Money money, Percent percent, Clock clock, Marks marks, boolean italicMedia, Lengths lengths,
        Map<String, Set<String>> required) {
    public enum Money {
        ANY,
        /** Rp1.000, as EYD V II.G.3 has it. */
        JOINED,
        /** Rp 1.000. */
        BLANK
    }

    public enum Percent {
        ANY,
        SIGN,
        WORD
    }

    public enum Clock {
        ANY,
        /** 14.56, as EYD V III.A.7 has it. */
        POINT,
        COLON
    }

    public enum Marks {
        ANY,
        CURLED,
        STRAIGHT
    }

    public record Lengths(int headline, int lead, int sentence, int paragraph) {
        public static final Lengths USUAL = new Lengths(70, 45, 30, 5);
    }

    public static final HouseStyle USUAL = new HouseStyle(
            Money.ANY, Percent.ANY, Clock.ANY, Marks.ANY, true, Lengths.USUAL, Map.of("", Set.of("headline", "channel")));

    public HouseStyle {
        Map<String, Set<String>> copied = new java.util.HashMap<>();
        required.forEach((name, fields) -> copied.put(name, Set.copyOf(fields)));
        required = Map.copyOf(copied);
    }

    public HouseStyle with(Money other) {
        return new HouseStyle(other, percent, clock, marks, italicMedia, lengths, required);
    }

    public HouseStyle with(Percent other) {
        return new HouseStyle(money, other, clock, marks, italicMedia, lengths, required);
    }

    public HouseStyle with(Clock other) {
        return new HouseStyle(money, percent, other, marks, italicMedia, lengths, required);
    }

    public HouseStyle with(Marks other) {
        return new HouseStyle(money, percent, clock, other, italicMedia, lengths, required);
    }

    public HouseStyle with(Lengths other) {
        return new HouseStyle(money, percent, clock, marks, italicMedia, other, required);
    }

    public HouseStyle withItalicMedia(boolean wanted) {
        return new HouseStyle(money, percent, clock, marks, wanted, lengths, required);
    }

    public HouseStyle requiring(Map<String, Set<String>> fields) {
        return new HouseStyle(money, percent, clock, marks, italicMedia, lengths, fields);
    }
}
