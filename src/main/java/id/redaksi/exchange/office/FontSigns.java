package id.redaksi.exchange.office;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The signs of Word's two fonts of signs as characters: without them "30°" would be "30". A font's own codes stand in the
 * private area from F000 on (ECMA-376 part 1, 17.3.3.30); the tables are of Adobe's Symbol and Microsoft's Wingdings, as far
 * as texts have them.
 */
final class FontSigns {
    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            entry(0x44, "Δ"), entry(0x53, "Σ"), entry(0x57, "Ω"), entry(0x61, "α"), entry(0x62, "β"), entry(0x64, "δ"),
            entry(0x67, "γ"), entry(0x6C, "λ"), entry(0x6D, "μ"), entry(0x70, "π"), entry(0x71, "θ"), entry(0x73, "σ"),
            entry(0xA2, "′"), entry(0xA3, "≤"), entry(0xA5, "∞"), entry(0xAC, "←"), entry(0xAD, "↑"), entry(0xAE, "→"),
            entry(0xAF, "↓"), entry(0xB0, "°"), entry(0xB1, "±"), entry(0xB2, "″"), entry(0xB3, "≥"), entry(0xB4, "×"),
            entry(0xB7, "•"), entry(0xB8, "÷"), entry(0xB9, "≠"), entry(0xBB, "≈"), entry(0xBC, "…"), entry(0xD2, "®"),
            entry(0xD3, "©"), entry(0xD4, "™"), entry(0xD6, "√"), entry(0xE2, "®"), entry(0xE3, "©"), entry(0xE4, "™"));

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            entry(0x28, "☎"), entry(0x2A, "✉"), entry(0x4A, "☺"), entry(0x6C, "●"), entry(0x6E, "■"), entry(0x75, "◆"),
            entry(0x76, "❖"), entry(0xA7, "▪"), entry(0xA8, "◻"), entry(0xD8, "➢"), entry(0xE0, "→"), entry(0xFB, "✗"),
            entry(0xFC, "✓"), entry(0xFD, "☒"), entry(0xFE, "☑"));

    private FontSigns() {}

    /** The sign with this code (hexadecimal) in the font; a bullet is one in any font of signs. */
    static Optional<String> of(String font, String code) {
        if (!code.matches("[0-9a-fA-F]{1,6}")) {
            return Optional.empty();
        }
        int sign = Integer.parseInt(code, 16);
        int own = sign >= 0xF000 && sign <= 0xF0FF ? sign - 0xF000 : sign;
        return switch (font.toLowerCase(Locale.ROOT)) {
            case "wingdings" -> Optional.ofNullable(WINGDINGS.get(own));
            case "symbol" -> Optional.ofNullable(SYMBOL.get(own));
            default -> own == 0xB7 ? Optional.of("•") : Optional.empty();
        };
    }
}
