package id.redaksi.language;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Contributor;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Looks through a story with a list of rules. A block value that it looked at before is not looked at again. Where
 * findings lie on each other, that of the rule which comes first in the list stays. Confined to one thread.
 */
public final class Checker {
    /** What was seen in one block value, whatever stands around it. */
    private record Looked(List<Finding> findings, List<String> names) {
        static final Looked NOTHING = new Looked(List.of(), List.of());
    }

    private final List<Rule> rules;
    private final Map<String, Rule> byId = new HashMap<>();
    private Map<Block, Looked> known = new IdentityHashMap<>();
    private String language = "";

    public Checker(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        rules.forEach(rule -> byId.put(rule.id(), rule));
    }

    /** Everything that is wrong with the story's body. */
    public Findings check(Story story) {
        return check(story, () -> true);
    }

    /** The same; gives up between two blocks, with nothing found, once nobody {@code wants} to know any more. */
    public Findings check(Story story, BooleanSupplier wants) {
        if (!story.labels().language().equals(language)) {
            language = story.labels().language();
            known = new IdentityHashMap<>();
        }
        Map<Block, Looked> now = new IdentityHashMap<>(story.body().blocks().size());
        Set<String> names = names(story);
        for (Block block : story.body().blocks()) {
            if (!wants.getAsBoolean()) {
                return Findings.NONE;
            }
            Looked looked = known.get(block);
            if (looked == null) {
                looked = look(block);
            }
            now.put(block, looked);
            names.addAll(looked.names());
        }
        known = now;
        return findings(new Seen(story.body(), names));
    }

    /** What the story's fields say is a name: people, organisations, places, tags, and where it was written. */
    private static Set<String> names(Story story) {
        Set<String> names = new HashSet<>();
        Stream.of(
                        story.contributors().stream().map(Contributor::name),
                        story.topics().tags().stream(),
                        story.topics().people().stream(),
                        story.topics().organisations().stream(),
                        story.topics().places().stream(),
                        Stream.of(story.dateline().organisation()))
                .flatMap(texts -> texts)
                .flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{M}'-]+")))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .forEach(names::add);
        return names;
    }

    private Looked look(Block block) {
        List<Finding> findings = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int leaf = 0; leaf < block.leaves().size(); leaf++) {
            if (!block.leaves().get(leaf).isEmpty()) {
                var passage = new Passage(block, leaf, language);
                if (!passage.text().isEmpty()) {
                    findings.addAll(look(passage));
                    names.addAll(passage.names());
                }
            }
        }
        return findings.isEmpty() && names.isEmpty() ? Looked.NOTHING : new Looked(findings, names);
    }

    private List<Finding> look(Passage passage) {
        List<Finding> found = new ArrayList<>();
        for (Rule rule : rules) {
            int before = found.size();
            rule.look(passage, finding -> {
                if (passage.isThere(finding)
                        && found.subList(0, before).stream().noneMatch(one -> one.from() < finding.to() && finding.from() < one.to())) {
                    found.add(finding);
                }
            });
        }
        found.sort(Comparator.comparingInt(Finding::from));
        return found;
    }

    private Findings findings(Seen seen) {
        Map<BlockId, Findings.InBlock> inBlocks = new HashMap<>();
        for (Block block : seen.body().blocks()) {
            Looked looked = known.get(block);
            if (looked == null || looked.findings().isEmpty()) {
                continue;
            }
            List<Finding> holding = looked.findings().stream()
                    .filter(finding -> rule(finding).holds(finding, seen))
                    .toList();
            if (!holding.isEmpty()) {
                inBlocks.put(block.id(), new Findings.InBlock(block, holding));
            }
        }
        return new Findings(seen.body(), inBlocks);
    }

    private Rule rule(Finding finding) {
        Rule rule = byId.get(finding.rule());
        if (rule == null) {
            throw new IllegalArgumentException("a finding of no rule of this checker");
        }
        return rule;
    }

    /** What may stand in the place of what was found, the best first. */
    public List<String> fixes(Finding finding) {
        return rule(finding).fixes(finding);
    }
}
