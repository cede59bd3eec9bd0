package id.redaksi.exchange.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Picks the headline out of what a page calls it in several places, and keeps those that say something else. */
record Headlines(String headline, List<String> others) {
    private static final Pattern SUFFIX = Pattern.compile("^(.{8,}?)\\s+(?:[-|–—•·»:]|::)\\s+([^-|–—•·»]{2,50})$");
    private static final int LONGEST = 400;

    /** {@code said} in the order of trust, {@code shown} the headings that the page shows as its headline. */
    static Headlines of(List<String> said, List<String> shown, String site) {
        List<String> all = new ArrayList<>();
        said.forEach(one -> all.add(withoutSite(one, site, shown)));
        all.addAll(shown);
        all.removeIf(one -> one.isBlank() || one.length() > LONGEST);
        if (all.isEmpty()) {
            return new Headlines("", List.of());
        }
        String first = all.getFirst();
        // Content systems cut what they tell machines; the page shows it whole.
        String whole = shown.stream().filter(one -> isCut(first, one)).findFirst().orElse(first);
        List<String> others = new ArrayList<>();
        for (String one : all) {
            if (!isSame(one, whole) && !isCut(one, whole) && others.stream().noneMatch(other -> isSame(other, one))) {
                others.add(one);
            }
        }
        return new Headlines(whole, List.copyOf(others));
    }

    private static boolean isCut(String part, String whole) {
        String start = letters(part.replaceFirst("\\s*(?:…|\\.\\.\\.)$", ""));
        return start.length() >= 20 && start.length() < letters(whole).length() && letters(whole).startsWith(start);
    }

    /** The title without the site's name behind it: by its name, or because the page shows what stands before it. */
    static String withoutSite(String title, String site, List<String> shown) {
        String text = title.strip();
        for (int i = 0; i < 3 && text.length() <= LONGEST; i++) {
            Matcher suffix = SUFFIX.matcher(text);
            int border = lastBorder(text);
            if (border < 8 || !suffix.matches()) {
                return text;
            }
            String before = text.substring(0, border).replaceFirst("[\\s|–—•·»:-]+$", "");
            String behind = text.substring(border).replaceFirst("^[\\s|–—•·»:-]+", "");
            boolean named = !site.isEmpty() && (isSame(behind, site) || letters(site).contains(letters(behind)) || letters(behind).contains(letters(site)))
                    || behind.matches("(?i)[\\w-]{2,30}\\.(?:com|co\\.id|id|net|co|tv|org|news)(?: news)?");
            if (!named && isShown(text, shown)) {
                return text; // the page shows it with what stands behind: "– live updates"
            }
            boolean seen = shown.stream().anyMatch(one -> isSame(one, before));
            if (!named && !seen && shown.stream().noneMatch(one -> letters(one).startsWith(letters(before)))) {
                return text;
            }
            text = before;
        }
        return text;
    }

    private static boolean isShown(String text, List<String> shown) {
        return shown.stream().anyMatch(one -> isSame(one, text));
    }

    private static int lastBorder(String text) {
        int last = -1;
        for (String border : List.of(" - ", " | ", " – ", " — ", " • ", " · ", " » ", " :: ", " : ")) {
            last = Math.max(last, text.lastIndexOf(border));
        }
        return last;
    }

    static boolean isSame(String one, String other) {
        return !one.isEmpty() && letters(one).equals(letters(other));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
