package id.redaksi.topics;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One concept of IPTC's Media Topics: its code of eight digits, its labels by language (BCP 47), the codes of the concept
 * above it (empty at the top) and of those that stand in its place, whether IPTC has retired it, the subject codes of
 * before 2010 that mean the same, and whether its Indonesian label is ours and not IPTC's.
 */
public record MediaTopic(
        String code,
        Map<String, String> labels,
        String broader,
        boolean retired,
        List<String> replacedBy,
        List<String> subjectCodes,
        boolean ownLabel) {
    /** What stands before a code in a concept's address. */
    public static final String SCHEME = "http://cv.iptc.org/newscodes/mediatopic/";

    private static final Pattern CODE =
            Pattern.compile("(?i)(?:https?://cv\\.iptc\\.org/newscodes/mediatopic/|medtop:)(\\d{8})");

    public MediaTopic {
        labels = Map.copyOf(labels);
        replacedBy = List.copyOf(replacedBy);
        subjectCodes = List.copyOf(subjectCodes);
    }

    /** A concept of which only the code is known. */
    public static MediaTopic of(String code) {
        return new MediaTopic(code, Map.of(), "", false, List.of(), List.of(), false);
    }

    public String uri() {
        return SCHEME + code;
    }

    public String qcode() {
        return "medtop:" + code;
    }

    /** The code in an address or qcode of this vocabulary; empty for anything else. */
    public static Optional<String> code(String said) {
        Matcher found = CODE.matcher(said.strip());
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Whether a text is a code, by its form. */
    public static boolean isCode(String text) {
        return text.matches("\\d{8}");
    }

    /** Its label in a language, or in another variety of it. */
    public Optional<String> label(String language) {
        String exact = labels.get(language);
        if (exact != null) {
            return Optional.of(exact);
        }
        String wanted = primary(language);
        return labels.entrySet().stream()
                .filter(one -> primary(one.getKey()).equals(wanted))
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    /** What it is called in a language, else in English, else in Indonesian, else by its qcode. */
    public String name(String language) {
        return label(language).or(() -> label("en")).or(() -> label("id")).orElse(qcode());
    }

    /** The language of {@link #name}; empty where it is the qcode. */
    public String nameLanguage(String language) {
        for (String one : List.of(language, "en", "id")) {
            if (label(one).isPresent()) {
                return labels.containsKey(one) ? one : primary(one);
            }
        }
        return "";
    }

    private static String primary(String language) {
        return Locale.forLanguageTag(language).getLanguage();
    }

    MediaTopic withOwnLabel(String label) {
        var more = new java.util.HashMap<>(labels);
        more.put("id", label);
        return new MediaTopic(code, more, broader, retired, replacedBy, subjectCodes, true);
    }
}
