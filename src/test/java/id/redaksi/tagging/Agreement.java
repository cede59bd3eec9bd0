package id.redaksi.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far tags agree with those of several taggers, who agree with each other only in part: the share of the first five that
 * one of them chose, that any of three or of all chose, and how many of what two chose are among the first ten.
 */
public final class Agreement {
    private int shown;
    private int ofEach;
    private int pairs;
    private int ofThree;
    private int threes;
    private int ofAny;
    private int wanted;
    private int found;

    public void add(List<String> tags, List<List<String>> taggers) {
        Set<String> five = Measure.folded(tags.subList(0, Math.min(5, tags.size())));
        Set<String> ten = Measure.folded(tags.subList(0, Math.min(10, tags.size())));
        List<Set<String>> all = taggers.stream().map(Measure::folded).toList();
        shown += five.size();
        Map<String, Integer> chosen = new HashMap<>();
        for (Set<String> one : all) {
            ofEach += both(five, one);
            pairs += five.size();
            one.forEach(tag -> chosen.merge(tag, 1, Integer::sum));
        }
        ofAny += both(five, chosen.keySet());
        for (int without = 0; without < all.size() && all.size() > 3; without++) {
            Set<String> three = new HashSet<>();
            List<Set<String>> others = new ArrayList<>(all);
            others.remove(without);
            others.forEach(three::addAll);
            ofThree += both(five, three);
            threes += five.size();
        }
        for (Map.Entry<String, Integer> tag : chosen.entrySet()) {
            wanted += tag.getValue() > 1 ? 1 : 0;
            found += tag.getValue() > 1 && ten.contains(tag.getKey()) ? 1 : 0;
        }
    }

    private static int both(Set<String> some, Set<String> others) {
        return (int) some.stream().filter(others::contains).count();
    }

    /** The share of the first five that a single tagger chose, too: the mean over the taggers. */
    public double each() {
        return share(ofEach, pairs);
    }

    /** The share of the first five that at least one chose. */
    public double any() {
        return share(ofAny, shown);
    }

    /** The share of the first five that at least one of three chose: the mean over which one is left out of four. */
    public double three() {
        return share(ofThree, threes);
    }

    /** How many of the tags that two or more chose are among the first ten. */
    public double recall() {
        return share(found, wanted);
    }

    private static double share(int some, int all) {
        return all == 0 ? 0 : (double) some / all;
    }
}
