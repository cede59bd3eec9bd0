package id.redaksi.exchange.saved;

import id.redaksi.exchange.text.CreditLine;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a caption from the credit behind it, in the forms of portals and agencies here and abroad. */
record Captions(String caption, String credit) {
    private static final int LONGEST = 600;
    private static final Pattern NAMED = Pattern.compile(
            "^(.*?)[\\s./(\\[|–—-]*\\b(?:photograph|photo|foto|picture|image|credit|kredit|dok|image source|sumber foto|sumber)\\s*(?:by|oleh|credit|:|,)\\s*:?\\s*([^()\\[\\]]{2,80}?)[)\\]]?\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGENCY = Pattern.compile(
            "^(.*?[.!?\\p{L}\\p{N}]?)\\s*[(\\[]?((?:ANTARA(?: FOTO)?|REUTERS|Reuters|AFP|AP Photo|AP|EPA|Xinhua|Getty Images|Shutterstock)(?:\\s?/[^()\\[\\]]{2,60}|(?= ?[)\\]])))[)\\]]?\\.?$");

    /** A house and a name behind the last sentence: "Ruang rapat. TEMPO/Prima Mulia", "Ruang rapat (KOMPAS.com/RENI)". */
    private static final Pattern SLASHED = Pattern.compile(
            "^(.*[.!?]\\s?|.*(?=\\())[\\s(\\[]*(\\p{Lu}[\\p{L}\\p{N}. -]{1,30}/\\s?[\\p{L}][\\p{L}. '’/-]{2,50}?(?:, (?:File|Pool))?)[)\\]]?\\.?$");

    private static final Pattern NAME_BEHIND = Pattern.compile("^(.{1,400}\\S)\\s*\\(([^()]{2,60})\\)\\.?$");

    static Captions of(String line) {
        String text = line.replaceFirst("^(?:Image caption|Keterangan (?:foto|gambar)|Caption)\\s?[:,]\\s*", "")
                .replaceFirst("^(?:Lihat Foto|Perbesar|View (?:photo|image))\\s+(?=\\p{Lu})", "")
                .replaceFirst("^Foto\\s?:\\s*(?=.*\\)\\.?$)", "")
                .strip();
        if (text.length() > LONGEST) {
            return new Captions(text, "");
        }
        Optional<CreditLine> portal = CreditLine.of(text);
        if (portal.isPresent()) {
            return new Captions(portal.get().caption(), portal.get().credit());
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return new Captions(closed(named.group(1), text), named.group(2).strip());
        }
        for (Pattern form : new Pattern[] {AGENCY, SLASHED}) {
            Matcher match = form.matcher(text);
            if (match.matches()) {
                return new Captions(match.group(1).strip(), match.group(2).strip().replaceFirst("\\.$", ""));
            }
        }
        return new Captions(text, "");
    }

    /** With the name in brackets behind it as the credit, where it is one of these people. */
    Captions named(Set<String> people) {
        Matcher match = NAME_BEHIND.matcher(caption);
        return credit.isEmpty() && match.matches() && people.contains(match.group(2))
                ? new Captions(match.group(1), match.group(2))
                : this;
    }

    /** The caption with the full stop that stood between it and the credit. */
    private static String closed(String caption, String whole) {
        String words = caption.strip();
        boolean stop = !words.isEmpty() && whole.startsWith(words + ".");
        return stop ? words + "." : words;
    }
}
