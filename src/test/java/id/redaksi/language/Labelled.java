package id.redaksi.language;

import id.redaksi.samples.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the rules do on sentences written for it: half of them right, half with one known error each. An error counts as
 * found when a finding of severity error or warning touches it; any such finding elsewhere is a false one.
 */
public final class Labelled {
    /** What one rule found: rightly and falsely. */
    public record Score(int right, int wrong) {
        Score plus(Score other) {
            return new Score(right + other.right, wrong + other.wrong);
        }
    }

    private record Sample(String kind, String text, int from, int to) {}

    private final List<Sample> samples = new ArrayList<>();
    private final Map<String, Score> byRule = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();
    private int errors;
    private int foundErrors;

    /** Reads the sentences and looks through all of them. */
    public Labelled(List<Rule> rules) {
        WordList.lines(Labelled.class, "/language/labelled.txt").forEach(this::add);
        var checker = new Checker(rules);
        samples.forEach(sample -> look(checker, sample));
    }

    /** A line has the error and what is right: "{wrong=right}", "_" being a blank. */
    private void add(String line) {
        int bar = line.indexOf('|');
        int open = line.indexOf('{');
        int equals = line.indexOf('=', open);
        int close = line.indexOf('}', equals);
        String kind = line.substring(0, bar);
        String before = line.substring(bar + 1, open);
        String wrong = line.substring(open + 1, equals);
        String right = line.substring(equals + 1, close).replace('_', ' ');
        String behind = line.substring(close + 1);
        samples.add(new Sample(kind, before + wrong + behind, before.length(), before.length() + wrong.length()));
        samples.add(new Sample(kind, before + right + behind, -1, -1));
    }

    private void look(Checker checker, Sample sample) {
        boolean isWrong = sample.from() >= 0;
        boolean found = false;
        for (Finding finding : checker.check(Samples.story("", sample.text())).all().toList()) {
            if (finding.severity() == Severity.HINT) {
                continue;
            }
            boolean hit = isWrong && finding.touches(sample.from(), sample.to());
            found |= hit;
            byRule.merge(finding.rule(), new Score(hit ? 1 : 0, hit ? 0 : 1), Score::plus);
            if (!hit) {
                remarks.add("false " + finding.rule() + " [" + finding.text() + "] " + sample.text());
            }
        }
        errors += isWrong ? 1 : 0;
        foundErrors += found ? 1 : 0;
        if (isWrong && !found) {
            remarks.add("missed " + sample.kind() + " " + sample.text());
        }
    }

    public int sentences() {
        return samples.size();
    }

    public Map<String, Score> byRule() {
        return byRule;
    }

    public double precision() {
        Score all = byRule.values().stream().reduce(new Score(0, 0), Score::plus);
        return all.right() / (double) Math.max(1, all.right() + all.wrong());
    }

    public double recall() {
        return foundErrors / (double) Math.max(1, errors);
    }

    /** What was missed, and what was found where nothing is wrong. */
    public List<String> remarks() {
        return remarks;
    }
}
