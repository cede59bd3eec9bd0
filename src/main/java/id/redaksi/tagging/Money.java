package id.redaksi.tagging;

import java.util.List;
import java.util.Set;

/** Tells the country whose money is spoken of from the country: "3,12 miliar dolar AS" is of no Amerika Serikat. */
final class Money {
    private static final Set<String> UNITS = Set.of(
            "dolar", "dollar", "ringgit", "baht", "yen", "won", "peso", "rupee", "riyal", "real", "dirham", "dinar", "franc", "pound", "poundsterling", "yuan");

    private static final Set<String> AMOUNTS = Set.of("ratus", "ribu", "juta", "miliar", "triliun");

    private Money() {}

    /** Whether the word behind says only what an amount is of: "3,12 miliar dolar". */
    static boolean isCountedBefore(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at).joined() && (tokens.get(at - 1).isNumber() || AMOUNTS.contains(tokens.get(at - 1).folded()));
    }

    /** Whether the word behind is only whose money it is. */
    static boolean isBefore(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at).joined() && UNITS.contains(tokens.get(at - 1).folded());
    }
}
