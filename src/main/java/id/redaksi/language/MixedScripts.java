package id.redaksi.language;

import id.redaksi.wording.Message;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.function.Consumer;

/**
 * Letters of another script inside a Latin word: a Cyrillic "а" in "bank" looks right, is found by no search and gives
 * away a copied or forged name. Words wholly in another script are left alone, so are units and letters before a hyphen
 * ("μm", "β-karoten").
 */
public final class MixedScripts implements Rule {
    /** Letters that look like Latin ones, and those (after Unicode's confusables.txt, UTS 39). */
    private static final String OTHERS = "АВЕЅІЈКМНОРСТУХаесіјорухѕԁԛԝһҮүΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";

    private static final String LATIN = "ABESIJKMHOPCTYXaecijopyxsdqwhYyABEZHIKMNOPTYXo";

    @Override
    public String id() {
        return "mixed-scripts";
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        if (passage.isLatin()) {
            return;
        }
        for (Word word : passage.words()) {
            if (!word.isLatin() && List.of(word.text().split("[-']")).stream().anyMatch(MixedScripts::isMixed)) {
                String mended = mended(word.text());
                boolean sure = mended.codePoints().noneMatch(c -> Character.isLetter(c) && isOther(c));
                Message said = Message.of("language.mixedScripts", Spelling.shown(word.text()), letters(word.text()));
                found.accept(
                        sure
                                ? passage.finding(this, word.from(), word.to(), said, mended)
                                : passage.finding(this, word.from(), word.to(), said));
            }
        }
    }

    private static boolean isMixed(String piece) {
        boolean latin = false;
        boolean other = false;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            UnicodeScript script = Character.isLetter(c) ? UnicodeScript.of(c) : UnicodeScript.COMMON;
            latin |= script == UnicodeScript.LATIN;
            other |= script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK && OTHERS.indexOf(c) >= 0;
        }
        return latin && other;
    }

    private static boolean isOther(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
    }

    private static String mended(String word) {
        var mended = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int at = OTHERS.indexOf(word.charAt(i));
            if (at >= 0) {
                mended.setCharAt(i, LATIN.charAt(at));
            }
        }
        return mended.toString();
    }

    /** The letters in question with their number, since they look like others. */
    private static String letters(String word) {
        var letters = new StringBuilder();
        word.codePoints().filter(MixedScripts::isOther).distinct().limit(5).forEach(c -> letters
                .append(letters.isEmpty() ? "" : ", ")
                .appendCodePoint(c)
                .append(String.format(" (U+%04X)", c)));
        return letters.toString();
    }
}
