package id.redaksi.desk.kit;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads a number as people write it: "400", "1.200", "1,200" or "1 200". */
public final class WholeNumber {
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,9}|\\d{1,3}(?:[., \u00a0]\\d{3}){1,2}");

    private WholeNumber() {}

    /** The number from {@code least} to {@code most}; empty for any other, and for what is no number. */
    public static OptionalInt read(String text, int least, int most) {
        String written = text.strip();
        if (!WRITTEN.matcher(written).matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(written.replaceAll("\\D", ""));
        return number < least || number > most ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
