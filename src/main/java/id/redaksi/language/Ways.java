package id.redaksi.language;

/** Of two or three ways to write the same, those that a house chose. {@code ANY} takes each as long as a story keeps to one. */
public record Ways(Money money, Percent percent, Clock clock, Marks marks, Dates dates, English english) {
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

    /** Of days that are named with their weekday. */
    public enum Dates {
        ANY,
        /** Rabu (18/11). */
        SHORT,
        /** Rabu (18/11/2026). */
        YEAR,
        /** Rabu, 18 November 2026. */
        WORDS
    }

    public enum English {
        ANY,
        BRITISH,
        AMERICAN
    }

    public static final Ways ANY = new Ways(Money.ANY, Percent.ANY, Clock.ANY, Marks.ANY, Dates.ANY, English.ANY);

    public Ways with(Money other) {
        return new Ways(other, percent, clock, marks, dates, english);
    }

    public Ways with(Percent other) {
        return new Ways(money, other, clock, marks, dates, english);
    }

    public Ways with(Clock other) {
        return new Ways(money, percent, other, marks, dates, english);
    }

    public Ways with(Marks other) {
        return new Ways(money, percent, clock, other, dates, english);
    }

    public Ways with(Dates other) {
        return new Ways(money, percent, clock, marks, other, english);
    }

    public Ways with(English other) {
        return new Ways(money, percent, clock, marks, dates, other);
    }
}
