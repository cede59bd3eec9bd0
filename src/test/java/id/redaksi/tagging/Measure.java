package id.redaksi.tagging;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How many of the first five that are suggested are right, and how many of the right ones are among the first ten. */
public final class Measure {
    private int suggested;
    private int stories;
    private int right;
    private int wanted;
    private int found;

    public void add(List<String> suggestions, List<String> gold) {
        Set<String> names = folded(gold);
        Set<String> five = folded(suggestions.subList(0, Math.min(5, suggestions.size())));
        Set<String> ten = folded(suggestions.subList(0, Math.min(10, suggestions.size())));
        stories++;
        suggested += five.size();
        wanted += names.size();
        five.retainAll(names);
        right += five.size();
        ten.retainAll(names);
        found += ten.size();
    }

    static Set<String> folded(List<String> names) {
        Set<String> folded = new HashSet<>();
        names.forEach(name -> folded.add(name.toLowerCase(Locale.ROOT).replace('’', '\'').strip()));
        return folded;
    }

    public double precision() {
        return suggested == 0 ? 0 : (double) right / suggested;
    }

    public int stories() {
        return stories;
    }

    /** How many of the first five there were, for each story. */
    public double shown() {
        return stories == 0 ? 0 : (double) suggested / stories;
    }

    public double recall() {
        return wanted == 0 ? 0 : (double) found / wanted;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P5 %.3f R10 %.3f", precision(), recall());
    }
}
