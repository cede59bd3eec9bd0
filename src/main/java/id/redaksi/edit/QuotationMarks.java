package id.redaksi.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The quotation marks of a language: around a quotation, and around one inside it. {@code spaced}: a no-break blank
 * stands between a mark and what it quotes.
 */
public record QuotationMarks(char open, char close, char innerOpen, char innerClose, boolean spaced) {
    private static final QuotationMarks ENGLISH = new QuotationMarks('“', '”', '‘', '’', false);
    private static final Map<String, QuotationMarks> TABLE = table();

    private static Map<String, QuotationMarks> table() {
        Map<String, QuotationMarks> table = new HashMap<>();
        for (String line : WordList.of("quotation_marks.txt")) {
            List<String> parts = List.of(line.split(" +"));
            for (String language : parts.subList(4, parts.size())) {
                table.put(
                        language,
                        new QuotationMarks(
                                parts.get(0).charAt(0), parts.get(1).charAt(0), parts.get(2).charAt(0),
                                parts.get(3).charAt(0), isSpaced(language)));
            }
        }
        return Map.copyOf(table);
    }

    /** French outside Switzerland (Lexique des règles typographiques en usage à l'Imprimerie nationale). */
    private static boolean isSpaced(String language) {
        return language.equals("fr") || language.startsWith("fr-") && !language.equals("fr-CH");
    }

    /** Those of a language by its BCP 47 tag, or of its nearest parent; “ ” ‘ ’ where none is known. */
    public static QuotationMarks of(String language) {
        String tag = Locale.forLanguageTag(language).toLanguageTag();
        while (!TABLE.containsKey(tag) && tag.contains("-")) {
            tag = tag.substring(0, tag.lastIndexOf('-'));
        }
        return TABLE.getOrDefault(tag, ENGLISH);
    }

    /** Whether both kinds are the same marks, so that only one can be told from the other. */
    boolean nestsInItself() {
        return open == innerOpen && close == innerClose;
    }
}
