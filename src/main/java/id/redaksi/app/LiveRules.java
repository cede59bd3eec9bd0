package id.redaksi.app;

import id.redaksi.language.About;
import id.redaksi.language.Rule;
import id.redaksi.newsroom.RuleAnswers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The house's rules that are looked for in every story, those that only advise apart, and how all rules were answered.
 */
record LiveRules(List<Rule> rules, List<Rule> advice, Map<String, RuleAnswers> answers) {
    static final LiveRules NONE = new LiveRules(List.of(), List.of(), Map.of());

    LiveRules {
        rules = List.copyOf(rules);
        advice = List.copyOf(advice);
        answers = Map.copyOf(answers);
    }

    Optional<About> about(String id) {
        return Stream.concat(rules.stream(), advice.stream())
                .filter(rule -> rule.id().equals(id))
                .map(Rule::about)
                .findFirst();
    }

    boolean isQuiet(String id) {
        return answers.getOrDefault(id, RuleAnswers.NONE).quiet().isPresent();
    }
}
