package id.redaksi.exchange.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A caption that ends in a parenthesis saying whose picture it is: "Banjir di Demak (Foto: Antara/Aji)"; or a line of its
 * own that says so: "Foto: Antara/Aji", whose caption is empty.
 *
 * <p>"Ilustrasi" is nobody's name. It tells the reader that the picture does not show the event, which is the caption's
 * business; so it stays in the caption, and the credit stays empty until somebody says who made the picture.
 */
public record CreditLine(String caption, String credit) {
    private static final Pattern PARENTHESIS = Pattern.compile(
            "^(.*?)\\s*\\((Foto|Photo|Dok|Dokumentasi|Ilustrasi|Screenshot|Tangkapan Layar)\\.?(?:(?:\\s*[:/]\\s*|\\s+(?:(?:by|oleh)\\s+)?)([^()]*))?\\)\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE =
            Pattern.compile("^()(Foto|Photo|Dok|Dokumentasi)\\.?\\s*[:/]\\s*([^()]{2,80})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ILLUSTRATION = Pattern.compile("^ilustrasi\\s*(?:[:/,-]\\s*|$)", Pattern.CASE_INSENSITIVE);

    /** Past this many characters a line is no caption; patterns see no more, whatever comes. */
    private static final int LONGEST = 300;

    public static Optional<CreditLine> of(String line) {
        if (line.length() >= LONGEST) {
            return Optional.empty();
        }
        Matcher match = PARENTHESIS.matcher(line);
        if (!match.matches()) {
            match = ALONE.matcher(line);
            if (!match.matches()) {
                return Optional.empty();
            }
        }
        String caption = match.group(1).strip();
        String name = match.group(3) == null ? "" : match.group(3).strip();
        boolean drawn = match.group(2).toLowerCase(Locale.ROOT).equals("ilustrasi");
        Matcher said = ILLUSTRATION.matcher(name);
        if (drawn || said.find()) {
            String credit = drawn ? name : name.substring(said.end()).strip();
            return Optional.of(new CreditLine((caption + " (Ilustrasi)").strip(), credit));
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(new CreditLine(caption, name));
    }
}
