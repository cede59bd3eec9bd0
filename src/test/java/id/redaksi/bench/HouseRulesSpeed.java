package id.redaksi.bench;

import id.redaksi.language.Checker;
import id.redaksi.language.Rule;
import id.redaksi.language.Severity;
import id.redaksi.rulebook.HouseRule;
import id.redaksi.rulebook.HouseRuleCheck;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What rules that a newsroom wrote itself cost: 100 lists of 50 words, every other one with all their forms, and 20
 * patterns, of which a third has no words by which a text could be passed over.
 */
final class HouseRulesSpeed {
    private static final int LISTS = 100;
    private static final int PAIRS = 50;
    private static final int TIMES = 40;

    private static final List<String> PATTERNS = List.of(
            "\\b(\\w+) ke atas\\b", "(?<at>dirumah|dipasar)", "\\b(\\w{3,}) \\1\\b", "\\d+ persen", "\\bdi ?(mana|sana)\\b",
            "\\bpada (hari|tanggal) \\p{Lu}\\w+", "\\b[A-Z]{6,}\\b", "(?<=[a-z])  +(?=[a-z])", "\\bmaka dari itu\\b",
            "\\bsalah satu (\\w+)-\\1\\b", "\\bRp\\.? ?\\d", "\\b(para|semua) (\\w+)-\\2\\b", "\\btersebut\\b.*\\btersebut\\b",
            "\\bagar supaya\\b", "\\b(?<at>demi untuk)\\b", "\\w+nya (?=itu)", "\\bkarena sebab\\b", "\"[^\"]{200,}\"",
            "\\bsejak dari\\b", "\\bhanya .{1,20} saja\\b");

    private HouseRulesSpeed() {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < LISTS; i++) {
            List<HouseRule.Pair> pairs = new ArrayList<>();
            for (int j = 0; j < PAIRS; j++) {
                String word = Texts.word(i * PAIRS + j);
                pairs.add(new HouseRule.Pair(word, word + "o"));
            }
            rules.add(rule(i, new HouseRule.Words(pairs, i % 2 == 0)));
        }
        PATTERNS.forEach(regex -> rules.add(rule(rules.size(), new HouseRule.Pattern(regex, "", false, false))));
        return rules;
    }

    private static Rule rule(int number, HouseRule.Body body) {
        String id = "house-%08x".formatted(number);
        var rule = new HouseRule(id, "Aturan " + number, body, Severity.WARNING, false, "", "", "");
        return new HouseRuleCheck(rule, stopped -> {
            throw new IllegalStateException("stopped: " + stopped);
        });
    }

    /** {@code typed} gives the story with the block of a number changed. */
    static List<Figure> figures(Story story, IntFunction<Story> typed) {
        double[] cold = new double[TIMES];
        double[] key = new double[TIMES];
        double[] made = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            List<Rule> rules = rules();
            made[i] = since(start);
            var checker = Checker.withoutNames(rules);
            start = System.nanoTime();
            checker.check(story);
            cold[i] = since(start);
            Story now = typed.apply(i);
            start = System.nanoTime();
            checker.check(now);
            key[i] = since(start);
        }
        return List.of(
                Figure.alone("language, 120 house rules made, median", Keys.median(made), "ms", TIMES, null),
                Figure.alone("language, 120 house rules, 5,000 words, median", Keys.median(cold), "ms", TIMES, null),
                Figure.alone("language, 120 house rules, one changed block, median", Keys.median(key), "ms", TIMES, "<= 5"));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
