package id.redaksi.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which rules are on, how much they matter here, and which of them stop "ready" and an export: for a newsroom, and laid
 * over that for one story. What is not named is on and matters as the rule says.
 */
public record RuleChoices(Map<String, Boolean> on, Map<String, Severity> severities, Set<String> blocking) {
    /**
     * What the press code asks before anything goes out, the label and the link of a correction, and what a target was said
     * to want. The embargo is not among them: an export has its own question about that.
     */
    public static final RuleChoices USUAL = new RuleChoices(
            Map.of(), Map.of(), Set.of("press-advertorial-label", "press-correction-link", "missing-target"));

    public static final RuleChoices NONE = new RuleChoices(Map.of(), Map.of(), Set.of());

    public RuleChoices {
        on = Map.copyOf(on);
        severities = Map.copyOf(severities);
        blocking = Set.copyOf(blocking);
    }

    public boolean isOn(String rule) {
        return on.getOrDefault(rule, true);
    }

    /** Whether what this rule finds stops an export. */
    public boolean blocks(About rule) {
        return rule.mayBlock() && blocking.contains(rule.id());
    }

    public RuleChoices turned(String rule, boolean wanted) {
        Map<String, Boolean> others = new HashMap<>(on);
        others.put(rule, wanted);
        return new RuleChoices(others, severities, blocking);
    }

    public RuleChoices with(String rule, Severity severity) {
        Map<String, Severity> others = new HashMap<>(severities);
        others.put(rule, severity);
        return new RuleChoices(on, others, blocking);
    }

    public RuleChoices blocking(String rule, boolean wanted) {
        Set<String> others = new HashSet<>(blocking);
        if (wanted) {
            others.add(rule);
        } else {
            others.remove(rule);
        }
        return new RuleChoices(on, severities, others);
    }

    /** With those of one story on top of it. */
    public RuleChoices over(RuleChoices story) {
        Map<String, Boolean> both = new HashMap<>(on);
        both.putAll(story.on);
        Map<String, Severity> grades = new HashMap<>(severities);
        grades.putAll(story.severities);
        Set<String> stops = new HashSet<>(blocking);
        stops.addAll(story.blocking);
        return new RuleChoices(both, grades, stops);
    }

    About of(About rule) {
        Severity other = severities.get(rule.id());
        return other == null ? rule : rule.withSeverity(other);
    }
}
