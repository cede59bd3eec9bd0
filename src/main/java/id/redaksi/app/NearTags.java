package id.redaksi.app;

import id.redaksi.newsroom.TagName;
import id.redaksi.newsroom.Vocabulary.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds tags that are likely one: written with other capitals, blanks, hyphens or accents, doubled ("partai-partai"), with
 * their short form behind them in brackets, or with a slip. Tags are compared only where they share a key, never all with
 * all; for slips the key is a part of the word that a slip elsewhere leaves whole (Li, Deng and Feng, Pass-Join, 2011: of
 * k + 1 parts one is whole when there are k slips). A part that more than {@value #CROWD} words share says nothing and is
 * passed over, so that the work grows with the tags alone. Figures are never slips: Pemilu 2019 is not Pemilu 2024.
 */
public final class NearTags {
    /** Why two tags may be one. */
    public enum Why {
        WRITING,
        DOUBLED,
        SHORT_FORM,
        SLIP
    }

    /** Two tags that may be one. */
    public record Near(Pair pair, Why why) {}

    /** So many pairs are named at most. */
    public static final int MOST = 500;

    static final int CROWD = 100;

    private static final int ONE_SLIP = 6;
    private static final int TWO_SLIPS = 10;
    private static final int SHORT_WORD = 6;
    private static final Pattern BRACKETS = Pattern.compile("^(.{2,}?)\\s*\\(([^()]{2,})\\)$");
    private static final Pattern TWICE = Pattern.compile("^(\\p{L}{3,})[- ]\\1$|^(\\p{L}{3,})2$");

    private final Set<Pair> different;
    private final BooleanSupplier wanted;
    private final Map<Pair, Why> found = new LinkedHashMap<>();

    private NearTags(Set<Pair> different, BooleanSupplier wanted) {
        this.different = different;
        this.wanted = wanted;
    }

    /** A tag as slips are looked for in it. */
    private record Bare(String tag, String letters, List<String> words) {}

    /** All pairs but those that are known to be different; what was found so far when nobody wants it any more. */
    public static List<Near> in(List<String> tags, Set<Pair> different, BooleanSupplier wanted) {
        var search = new NearTags(different, wanted);
        search.writings(tags);
        search.slips(tags);
        return search.found.entrySet().stream()
                .map(one -> new Near(one.getKey(), one.getValue()))
                .limit(MOST)
                .toList();
    }

    private boolean isEnough() {
        return found.size() >= MOST || !wanted.getAsBoolean();
    }

    private void add(String a, String b, Why why) {
        var pair = Pair.of(a, b);
        if (!a.equals(b) && !different.contains(pair)) {
            found.putIfAbsent(pair, why);
        }
    }

    private void writings(List<String> tags) {
        Map<String, List<String>> byKey = new HashMap<>();
        for (String tag : tags) {
            String key = TagName.bare(tag);
            if (!key.isEmpty()) {
                byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(tag);
            }
        }
        for (List<String> same : byKey.values()) {
            for (int i = 1; i < same.size() && i < CROWD; i++) {
                add(same.getFirst(), same.get(i), Why.WRITING);
            }
        }
        for (String tag : tags) {
            if (isEnough()) {
                return;
            }
            once(tag).ifPresent(key -> meet(tag, byKey.get(key), Why.DOUBLED));
            Matcher brackets = BRACKETS.matcher(tag);
            if (brackets.matches()) {
                meet(tag, byKey.get(TagName.bare(brackets.group(1))), Why.SHORT_FORM);
                meet(tag, byKey.get(TagName.bare(brackets.group(2))), Why.SHORT_FORM);
            }
        }
    }

    private void meet(String tag, @org.jspecify.annotations.Nullable List<String> others, Why why) {
        if (others != null) {
            others.stream().limit(CROWD).forEach(other -> add(tag, other, why));
        }
    }

    /** The bare word of which a tag is the reduplication. */
    private static Optional<String> once(String tag) {
        Matcher twice = TWICE.matcher(tag.toLowerCase(Locale.ROOT));
        if (!twice.matches()) {
            return Optional.empty();
        }
        return Optional.of(TagName.bare(twice.group(1) == null ? twice.group(2) : twice.group(1)));
    }

    private void slips(List<String> tags) {
        Map<String, List<Bare>> byPart = new HashMap<>();
        List<Bare> words = tags.stream()
                .map(tag -> new Bare(tag, TagName.bare(tag), words(tag)))
                .filter(bare -> bare.letters().length() >= ONE_SLIP)
                .sorted(java.util.Comparator.comparingInt(bare -> bare.letters().length()))
                .toList();
        for (Bare word : words) {
            if (isEnough()) {
                return;
            }
            int slips = slips(word);
            for (int length = Math.max(ONE_SLIP, word.letters().length() - slips); length <= word.letters().length(); length++) {
                compare(word, length, byPart);
            }
            put(word, byPart);
        }
    }

    private static int slips(Bare word) {
        return word.letters().length() >= TWO_SLIPS ? 2 : 1;
    }

    private static List<String> words(String tag) {
        return List.of(tag.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }

    private static void put(Bare word, Map<String, List<Bare>> byPart) {
        String letters = word.letters();
        for (int part = 0; part < 3; part++) {
            String key = key(letters.length(), part, letters.substring(start(letters.length(), part), start(letters.length(), part + 1)));
            List<Bare> there = byPart.computeIfAbsent(key, _ -> new ArrayList<>());
            if (there.size() <= CROWD) {
                there.add(word);
            }
        }
    }

    private static int start(int length, int part) {
        return length * part / 3;
    }

    private static String key(int length, int part, String text) {
        return length + "/" + part + "/" + text;
    }

    private void compare(Bare word, int length, Map<String, List<Bare>> byPart) {
        String letters = word.letters();
        for (int part = 0; part < 3; part++) {
            int size = start(length, part + 1) - start(length, part);
            for (int shift = -2; shift <= 2; shift++) {
                int from = start(length, part) + shift;
                if (from < 0 || from + size > letters.length()) {
                    continue;
                }
                List<Bare> there = byPart.getOrDefault(key(length, part, letters.substring(from, from + size)), List.of());
                if (there.size() <= CROWD) {
                    there.stream().filter(other -> isSlip(word, other)).forEach(other -> add(word.tag(), other.tag(), Why.SLIP));
                }
            }
        }
    }

    /** Whether the words that differ are long enough that the difference is more likely a slip than another word. */
    private static boolean isSlip(Bare one, Bare other) {
        if (one.words().size() != other.words().size()) {
            return false;
        }
        int most = Math.min(slips(one), slips(other));
        int differences = 0;
        for (int i = 0; i < one.words().size(); i++) {
            String a = one.words().get(i);
            String b = other.words().get(i);
            if (!a.equals(b)) {
                boolean figures = (a + b).chars().anyMatch(Character::isDigit);
                if (figures || Math.min(a.length(), b.length()) < SHORT_WORD) {
                    return false;
                }
                differences += distance(a, b, most);
            }
        }
        return differences > 0 && differences <= most;
    }

    /** How many letters are put in, left out, or others; two neighbours that changed places are one. */
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + other);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
