package id.redaksi.app;

import id.redaksi.language.About;
import id.redaksi.language.Rule;
import id.redaksi.language.RuleChoices;
import id.redaksi.newsroom.RuleAnswers;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The house's rules that are looked for in every story, those that only advise apart, how all rules were answered, and why
 * they could not be read.
 */
record LiveRules(List<Rule> rules, List<Rule> advice, Map<String, RuleAnswers> answers, Optional<Message> trouble) {
    static final LiveRules NONE = new LiveRules(List.of(), List.of(), Map.of(), Optional.empty());

    LiveRules {
        rules = List.copyOf(rules);
        advice = List.copyOf(advice);
        answers = Map.copyOf(answers);
    }

    Stream<Rule> all() {
        return Stream.concat(rules.stream(), advice.stream());
    }

    /** What one of them is; empty for a rule of the program, and for one that is not live. */
    Optional<About> about(String id) {
        return all().filter(rule -> rule.id().equals(id)).map(Rule::about).findFirst();
    }

    /** The choices without the rules that have gone quiet, but for those that stop something; advice keeps its weight. */
    RuleChoices quieted(RuleChoices choices) {
        RuleChoices left = choices;
        for (Map.Entry<String, RuleAnswers> one : answers.entrySet()) {
            if (one.getValue().quiet().isPresent() && isSilenced(one.getKey(), choices)) {
                left = left.turned(one.getKey(), false);
            }
        }
        for (Rule rule : advice) {
            left = left.with(rule.id(), rule.about().severity());
        }
        return left;
    }

    private boolean isSilenced(String id, RuleChoices choices) {
        About about = about(id).orElseGet(() -> About.of(id));
        return !choices.blocks(about) && !Duty.isOne(about, choices);
    }
}
