package id.redaksi.newsroom;

import id.redaksi.rulebook.Answer;
import id.redaksi.rulebook.Quiet;

/** The last answers to what a rule found, the newest at the end: a letter each, as the database keeps them. */
record RecentAnswers(String text) {
    /** So many are looked at. */
    static final int LOOKED_AT = 20;

    /** A rule with so few that were of use among them goes quiet. */
    static final int FEW = 4;

    static final RecentAnswers NONE = new RecentAnswers("");

    static RecentAnswers of(String text) {
        return new RecentAnswers(text);
    }

    RecentAnswers with(Answer answer, int times) {
        String letters = text + letter(answer).repeat(Math.min(times, LOOKED_AT));
        return new RecentAnswers(letters.substring(Math.max(0, letters.length() - LOOKED_AT)));
    }

    private static String letter(Answer answer) {
        return switch (answer) {
            case ACCEPTED -> "a";
            case RIGHT -> "r";
            case WRONG -> "w";
        };
    }

    boolean isTiresome() {
        return text.length() >= LOOKED_AT && text.length() - wrong() <= FEW;
    }

    private int wrong() {
        return (int) text.chars().filter(letter -> letter == 'w').count();
    }

    Quiet quiet() {
        return new Quiet(wrong(), text.length());
    }
}
