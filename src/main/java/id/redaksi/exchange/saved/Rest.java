package id.redaksi.exchange.saved;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells, line by line, what of a page no story took. */
final class Rest {
    private static final int MOST = 2_000;

    private final Set<String> used = new HashSet<>();

    /** A line of the page that went into a field. */
    void uses(String text) {
        used.add(letters(text));
    }

    void tell(Element body, Account account) {
        body.select("script, style, noscript, template, svg").remove();
        for (String line : Lines.of(body, MOST)) {
            if (!used.contains(letters(line))) {
                account.leaveOut(line);
            }
        }
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
