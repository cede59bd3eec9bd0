package id.redaksi.language.hunspell;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All forms of a stem that Hunspell 1.7 takes for words: bare, with a prefix, a suffix, both, with two suffixes, with a
 * prefix and two suffixes. What may go together is what {@code affixmgr.cxx} and {@code affentry.cxx} ask on the way back
 * from the word, in the same order.
 */
final class Forms {
    /** What is tried in all: a file of a few lines can ask for more forms than fit anywhere. */
    private static final long MOST_TRIES = 400_000_000;

    private final Affixation affixes;
    private final Consumer<String> form;
    private long tries;

    Forms(Affixation affixes, Consumer<String> form) {
        this.affixes = affixes;
        this.form = form;
    }

    void of(String stem, int[] flags) throws Broken {
        boolean compound = affixes.isOnlyInCompound(flags);
        if (!affixes.needsAffix(flags) && !compound) {
            form.accept(stem);
        }
        for (int flag : flags) {
            for (Affix prefix : affixes.prefixes(flag)) {
                tried();
                if (!affixes.needsAffix(prefix.next()) && !affixes.isOnlyInCompound(prefix.next())) {
                    give(prefix.before(stem));
                }
            }
            if (!compound) {
                suffixed(stem, flags, affixes.suffixes(flag));
            }
        }
        if (!compound) {
            enabledByPrefix(stem, flags);
        }
    }

    private void tried() throws Broken {
        if (++tries > MOST_TRIES) {
            throw new Broken();
        }
    }

    private void give(@Nullable String word) {
        if (word != null) {
            form.accept(word);
        }
    }

    private void suffixed(String stem, int[] flags, List<Affix> suffixes) throws Broken {
        for (Affix suffix : suffixes) {
            tried();
            String with = suffix.behind(stem);
            if (with == null) {
                continue;
            }
            boolean circumfix = affixes.isCircumfix(suffix);
            boolean needs = affixes.needsAffix(suffix.next());
            boolean alone = !affixes.isOnlyInCompound(suffix.next());
            if (!circumfix && !needs && alone) {
                form.accept(with);
            }
            if (suffix.cross() && alone) {
                prefixed(stem, flags, suffix, with);
            }
            if (alone) {
                twice(flags, suffix, with);
            }
        }
    }

    /** The prefixes that the stem or the suffix allows, before both. */
    private void prefixed(String stem, int[] flags, Affix suffix, String with) throws Broken {
        for (int flag : both(flags, suffix.next())) {
            for (Affix prefix : affixes.prefixes(flag)) {
                tried();
                if (goTogether(prefix, suffix)) {
                    give(prefix.before(with));
                }
            }
        }
    }

    /** A prefix with a suffix that only the prefix allows. */
    private void enabledByPrefix(String stem, int[] flags) throws Broken {
        for (int flag : flags) {
            for (Affix prefix : affixes.prefixes(flag)) {
                for (int next : prefix.next()) {
                    if (Flags.has(flags, next)) {
                        continue;
                    }
                    for (Affix suffix : affixes.suffixes(next)) {
                        tried();
                        String with = suffix.cross() && goTogether(prefix, suffix) ? suffix.behind(stem) : null;
                        if (with != null) {
                            give(prefix.before(with));
                            for (int last : suffix.next()) {
                                for (Affix outer : affixes.suffixes(last)) {
                                    tried();
                                    String longer = outer.cross() ? outer.behind(with) : null;
                                    if (longer != null) {
                                        give(prefix.before(longer));
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private boolean goTogether(Affix prefix, Affix suffix) {
        boolean needy = affixes.needsAffix(suffix.next()) && affixes.needsAffix(prefix.next());
        return prefix.cross()
                && affixes.isCircumfix(prefix) == affixes.isCircumfix(suffix)
                && !needy
                && !affixes.isOnlyInCompound(prefix.next());
    }

    /** A second suffix, alone or with a prefix. */
    private void twice(int[] flags, Affix inner, String with) throws Broken {
        for (int next : inner.next()) {
            for (Affix outer : affixes.suffixes(next)) {
                tried();
                String longer = outer.behind(with);
                if (longer == null) {
                    continue;
                }
                if (!affixes.isCircumfix(inner)) {
                    form.accept(longer);
                }
                if (!outer.cross()) {
                    continue;
                }
                for (int flag : all(flags, inner.next(), outer.next())) {
                    for (Affix prefix : affixes.prefixes(flag)) {
                        tried();
                        if (prefix.cross() && mayStand(prefix, flags, inner, outer)) {
                            give(prefix.before(longer));
                        }
                    }
                }
            }
        }
    }

    /** A prefix that the outer suffix allows asks nothing of the inner one; any other goes together with it. */
    private boolean mayStand(Affix prefix, int[] flags, Affix inner, Affix outer) {
        if (affixes.isOnlyInCompound(prefix.next())) {
            return false;
        }
        if (outer.continues(prefix.flag())) {
            return !affixes.isCircumfix(inner);
        }
        return inner.cross()
                && affixes.isCircumfix(prefix) == affixes.isCircumfix(inner)
                && (Flags.has(flags, prefix.flag()) || inner.continues(prefix.flag()));
    }

    private static Set<Integer> both(int[] one, int[] other) {
        return all(one, other, new int[0]);
    }

    private static Set<Integer> all(int[] one, int[] other, int[] third) {
        Set<Integer> all = new HashSet<>();
        for (int[] flags : List.of(one, other, third)) {
            for (int flag : flags) {
                all.add(flag);
            }
        }
        return all;
    }
}
