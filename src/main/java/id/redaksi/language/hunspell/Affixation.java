package id.redaksi.language.hunspell;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an {@code .aff} says (hunspell(5)): how flags are written, which affixes there are, and the flags with a meaning of
 * their own. How words are put together from others, and what is only for suggestions, is left out.
 */
final class Affixation {
    static final int NO_FLAG = -1;

    /** No dictionary of a language has as many. */
    private static final int MOST_AFFIXES = 100_000;

    private final Map<Integer, List<Affix>> prefixes = new HashMap<>();
    private final Map<Integer, List<Affix>> suffixes = new HashMap<>();

    /** The flags that stand behind some affix. */
    private final Set<Integer> continued = new HashSet<>();

    private final List<int[]> aliases = new ArrayList<>();
    private Flags flags = Flags.SIGN;
    private int needAffix = NO_FLAG;
    private int circumfix = NO_FLAG;
    private int onlyInCompound = NO_FLAG;
    private int forbidden = NO_FLAG;
    private int count;

    private Affixation() {}

    /** The character set that the files are in: what stands behind SET, else ISO 8859-1. */
    static Charset charset(byte[] aff) throws Broken {
        String text = new String(aff, StandardCharsets.ISO_8859_1);
        String named = text.lines()
                .map(line -> line.startsWith("\u00EF\u00BB\u00BF") ? line.substring(3) : line)
                .filter(line -> line.startsWith("SET "))
                .map(line -> line.substring(4).strip().split("\\s+")[0])
                .findFirst()
                .orElse("ISO8859-1");
        try {
            return Charset.forName(named.replace("microsoft-cp", "windows-"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Broken();
        }
    }

    static Affixation read(List<String> lines) throws Broken {
        var affixation = new Affixation();
        for (String line : lines) {
            if (line.startsWith("FLAG ")) {
                affixation.flags = Flags.named(line.strip().split("\\s+")[1]);
            }
        }
        int at = 0;
        while (at < lines.size()) {
            String[] words = lines.get(at).strip().split("\\s+");
            at++;
            if (words.length > 1) {
                at = affixation.take(words, lines, at);
            }
        }
        return affixation;
    }

    private int take(String[] words, List<String> lines, int next) throws Broken {
        switch (words[0]) {
            case "NEEDAFFIX", "PSEUDOROOT" -> needAffix = flags.one(words[1]);
            case "CIRCUMFIX" -> circumfix = flags.one(words[1]);
            case "ONLYINCOMPOUND" -> onlyInCompound = flags.one(words[1]);
            case "FORBIDDENWORD" -> forbidden = flags.one(words[1]);
            case "AF" -> {
                return aliases(number(words[1]), lines, next);
            }
            case "PFX" -> {
                return affixes(words, prefixes, lines, next);
            }
            case "SFX" -> {
                return affixes(words, suffixes, lines, next);
            }
            default -> {}
        }
        return next;
    }

    private static int number(String text) throws Broken {
        try {
            int number = Integer.parseInt(text);
            if (number < 0) {
                throw new Broken();
            }
            return number;
        } catch (NumberFormatException e) {
            throw new Broken();
        }
    }

    private int aliases(int number, List<String> lines, int next) throws Broken {
        int at = next;
        for (int i = 0; i < number; i++, at++) {
            String[] words = at < lines.size() ? lines.get(at).strip().split("\\s+") : new String[0];
            if (words.length < 2 || !words[0].equals("AF")) {
                throw new Broken();
            }
            aliases.add(flags.of(words[1]));
        }
        return at;
    }

    /** As many lines as the head of an affix says must follow it: else the file is torn. */
    private int affixes(String[] head, Map<Integer, List<Affix>> to, List<String> lines, int next) throws Broken {
        if (head.length < 4) {
            throw new Broken();
        }
        int flag = flags.one(head[1]);
        boolean cross = head[2].equals("Y");
        int number = number(head[3]);
        int at = next;
        int read = 0;
        while (read < number) {
            String line = at < lines.size() ? lines.get(at) : "";
            if (at >= lines.size()) {
                throw new Broken();
            }
            at++;
            String[] words = line.strip().split("\\s+");
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (words.length < 4 || !words[0].equals(head[0]) || !words[1].equals(head[1]) || ++count > MOST_AFFIXES) {
                throw new Broken();
            }
            to.computeIfAbsent(flag, _ -> new ArrayList<>()).add(affix(flag, cross, words));
            read++;
        }
        return at;
    }

    private Affix affix(int flag, boolean cross, String[] words) throws Broken {
        int slash = words[3].indexOf('/');
        String add = slash < 0 ? words[3] : words[3].substring(0, slash);
        int[] next = slash < 0 ? new int[0] : flagsOf(words[3].substring(slash + 1));
        for (int one : next) {
            continued.add(one);
        }
        String where = words.length > 4 && !words[4].startsWith("#") ? words[4] : ".";
        return new Affix(flag, cross, words[2].equals("0") ? "" : words[2], add.equals("0") ? "" : add, Condition.of(where), next);
    }

    /** The flags behind a stem; none is no mistake there. */
    int[] flagsOrNone(String text) throws Broken {
        return text.isEmpty() ? new int[0] : flagsOf(text);
    }

    /** The flags behind a stem or an affix, which may be the number of an alias. */
    int[] flagsOf(String text) throws Broken {
        if (aliases.isEmpty()) {
            return flags.of(text);
        }
        int number = number(text);
        if (number < 1 || number > aliases.size()) {
            throw new Broken();
        }
        return aliases.get(number - 1);
    }

    List<Affix> prefixes(int flag) {
        return prefixes.getOrDefault(flag, List.of());
    }

    List<Affix> suffixes(int flag) {
        return suffixes.getOrDefault(flag, List.of());
    }

    boolean isContinued(int flag) {
        return continued.contains(flag);
    }

    boolean needsAffix(int[] of) {
        return Flags.has(of, needAffix);
    }

    boolean isCircumfix(Affix affix) {
        return Flags.has(affix.next(), circumfix);
    }

    boolean isOnlyInCompound(int[] of) {
        return Flags.has(of, onlyInCompound);
    }

    boolean isForbidden(int[] of) {
        return Flags.has(of, forbidden);
    }
}
