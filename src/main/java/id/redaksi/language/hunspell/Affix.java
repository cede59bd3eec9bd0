package id.redaksi.language.hunspell;

import org.jspecify.annotations.Nullable;

/**
 * One way to put a prefix or a suffix on a stem: what goes of the stem, what comes, where it may be put, whether it goes
 * together with one of the other side ({@code cross}), and which flags the form has then ({@code next}).
 */
record Affix(int flag, boolean cross, String strip, String add, Condition where, int[] next) {
    boolean continues(int with) {
        return Flags.has(next, with);
    }

    /** The stem with it as a suffix; null where it may not be put. */
    @Nullable String behind(String stem) {
        boolean may = stem.length() >= strip.length() && stem.endsWith(strip) && where.fitsEnd(stem) && stem.length() > strip.length();
        return may ? stem.substring(0, stem.length() - strip.length()).concat(add) : null;
    }

    /** The stem with it as a prefix; null where it may not be put. */
    @Nullable String before(String stem) {
        boolean may = stem.startsWith(strip) && where.fitsStart(stem) && stem.length() > strip.length();
        return may ? add.concat(stem.substring(strip.length())) : null;
    }
}
