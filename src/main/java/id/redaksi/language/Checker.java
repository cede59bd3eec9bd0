package id.redaksi.language;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Contributor;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks through a story with a list of rules. A block value that it looked at before is not looked at again, and what was
 * noted of it is kept. Where findings about words lie on each other, that of the rule which comes first in the list stays.
 * Confined to one thread.
 */
public final class Checker {
    /** What was seen in one block value, whatever stands around it. */
    private record Looked(List<Finding> findings, List<String> names, List<Note> notes) {
        static final Looked NOTHING = new Looked(List.of(), List.of(), List.of());

        static Looked together(List<Looked> parts) {
            if (parts.size() == 1) {
                return parts.getFirst();
            }
            List<Looked> some = parts.stream().filter(one -> one != NOTHING).toList();
            return switch (some.size()) {
                case 0 -> NOTHING;
                case 1 -> some.getFirst();
                default -> new Looked(
                        some.stream().flatMap(one -> one.findings().stream()).toList(),
                        some.stream().flatMap(one -> one.names().stream()).toList(),
                        some.stream().flatMap(one -> one.notes().stream()).toList());
            };
        }
    }

    /** A field's text is another when its place or its words are. */
    private record FieldKey(Where where, Object text) {}

    /** A piece of a long text at its place. */
    private record PartKey(Where where, Class<?> kind, Part part) {}

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}'-]+");

    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(Finding::leaf).thenComparingInt(Finding::from);

    private final List<Rule> rules;
    private final boolean names;
    private final Map<String, Rule> byId = new HashMap<>();
    private Map<Block, Looked> known = new IdentityHashMap<>();
    private Map<FieldKey, Looked> fields = new HashMap<>();
    private Map<PartKey, Looked> parts = new HashMap<>();
    private Map<PartKey, Looked> partsNow = new HashMap<>();
    private Terms terms = Terms.USUAL;
    private List<Rule> on;
    private String language = "";

    public Checker(List<Rule> rules) {
        this(rules, true);
    }

    /**
     * For rules of which none asks what is a name in the story ({@link Seen}): nobody reads the words of a text then, which
     * matters where thousands of stories are asked whether anything stops them.
     */
    public static Checker withoutNames(List<Rule> rules) {
        return new Checker(rules, false);
    }

    private Checker(List<Rule> rules, boolean names) {
        this.rules = List.copyOf(rules);
        this.names = names;
        on = this.rules;
        rules.forEach(rule -> byId.put(rule.id(), rule));
    }

    /** Everything that is wrong with the story. */
    public Findings check(Story story) {
        return check(story, terms, () -> true);
    }

    /** The same; gives up between two blocks, with nothing found, once nobody {@code wants} to know any more. */
    public Findings check(Story story, BooleanSupplier wants) {
        return check(story, terms, wants);
    }

    /** The same on other terms, which hold from then on. */
    public Findings check(Story story, Terms terms, BooleanSupplier wants) {
        renew(Spoken.of(story), terms);
        var account = new Account(story);
        partsNow = new HashMap<>();
        Map<FieldKey, Looked> fieldsNow = new LinkedHashMap<>();
        for (FieldTexts.FieldText text : FieldTexts.of(story)) {
            Inline words = text.block().leaves().get(text.leaf());
            var key = new FieldKey(text.where(), words);
            Looked looked = fields.get(key);
            if (looked == null) {
                looked = look(text.block(), text.leaf(), words, text.where());
            }
            fieldsNow.put(key, looked);
            account.add(looked);
        }
        Map<Block, Looked> now = new IdentityHashMap<>(story.body().blocks().size());
        for (Block block : story.body().blocks()) {
            if (!wants.getAsBoolean()) {
                return Findings.NONE;
            }
            Looked looked = known.get(block);
            if (looked == null) {
                looked = look(block);
            }
            now.put(block, looked);
            account.add(looked);
        }
        known = now;
        fields = fieldsNow;
        parts = partsNow.isEmpty() ? parts : partsNow;
        return findings(account.seen());
    }

    private void renew(String spoken, Terms wanted) {
        boolean same = wanted.style().equals(terms.style()) && wanted.choices().equals(terms.choices());
        if (!spoken.equals(language) || !same) {
            language = spoken;
            known = new IdentityHashMap<>();
            fields = new HashMap<>();
            parts = new HashMap<>();
            on = rules.stream().filter(rule -> wanted.choices().isOn(rule.id())).toList();
        }
        terms = wanted;
    }

    /** What the blocks and fields of a story say, put together. */
    private final class Account {
        private final Story story;
        private final Set<String> names;
        private final Map<String, List<Note>> notes = new HashMap<>();
        private final Map<String, Integer> unknown = new HashMap<>();

        Account(Story story) {
            this.story = story;
            names = Checker.this.names ? fieldNames(story) : Set.of();
        }

        void add(Looked looked) {
            if (!looked.names().isEmpty()) {
                names.addAll(looked.names());
            }
            for (Note note : looked.notes()) {
                notes.computeIfAbsent(note.kind(), _ -> new ArrayList<>()).add(note);
            }
            for (Finding finding : looked.findings()) {
                if (Spelling.found(finding)) {
                    unknown.merge(finding.text(), 1, Integer::sum);
                }
            }
        }

        Seen seen() {
            return new Seen(story, language, terms, names, notes, unknown);
        }
    }

    /** What the story's fields say is a name: people, organisations, places, tags, and where it was written. */
    private static Set<String> fieldNames(Story story) {
        Set<String> names = new HashSet<>();
        Stream.of(
                        story.contributors().stream().map(Contributor::name),
                        story.topics().tags().stream(),
                        story.topics().people().stream(),
                        story.topics().organisations().stream(),
                        story.topics().places().stream(),
                        Stream.of(story.dateline().organisation()))
                .flatMap(texts -> texts)
                .flatMap(BETWEEN::splitAsStream)
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .forEach(names::add);
        return names;
    }

    private Looked look(Block block) {
        List<Looked> all = new ArrayList<>(1);
        List<Inline> leaves = block.leaves();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            if (!leaves.get(leaf).isEmpty()) {
                all.add(look(block, leaf, leaves.get(leaf), new Where.Leaf(block.id(), leaf)));
            }
        }
        return Looked.together(all);
    }

    /** A long text is read piece by piece, and a piece that was there before is not read again. */
    private Looked look(Block block, int leaf, Inline text, Where where) {
        List<Part> pieces = Part.of(text);
        if (pieces.size() == 1) {
            return look(block, leaf, where, pieces.getFirst());
        }
        List<Looked> all = new ArrayList<>();
        for (Part part : pieces) {
            var key = new PartKey(where, block.getClass(), part);
            Looked looked = parts.get(key);
            if (looked == null) {
                looked = look(block, leaf, where, part);
            }
            partsNow.put(key, looked);
            all.add(looked);
        }
        return Looked.together(all);
    }

    private Looked look(Block block, int leaf, Where where, Part part) {
        var passage = new Passage(block, leaf, where, language, terms.style(), part);
        if (passage.text().isEmpty() && where instanceof Where.Leaf) {
            return Looked.NOTHING;
        }
        List<Finding> findings = findings(passage);
        List<String> names = this.names ? passage.names() : List.of();
        List<Note> notes = new ArrayList<>();
        Consumer<Note> noted = notes::add;
        for (Rule rule : on) {
            rule.note(passage, noted);
        }
        return findings.isEmpty() && names.isEmpty() && notes.isEmpty()
                ? Looked.NOTHING
                : new Looked(List.copyOf(findings), List.copyOf(names), List.copyOf(notes));
    }

    private List<Finding> findings(Passage passage) {
        var found = new Found(passage);
        for (Rule rule : on) {
            found.before = found.all.size();
            rule.look(passage, found);
        }
        if (found.all.size() > 1) {
            found.all.sort(Comparator.comparingInt(Finding::from));
        }
        return found.all;
    }

    /** What rule after rule finds in a text: one for all, since thousands of stories are asked at once. */
    private static final class Found implements Consumer<Finding> {
        private final Passage passage;
        private final List<Finding> all = new ArrayList<>();
        private int before;

        Found(Passage passage) {
            this.passage = passage;
        }

        @Override
        public void accept(Finding finding) {
            if (passage.isThere(finding) && all.subList(0, before).stream().noneMatch(one -> hides(one, finding))) {
                all.add(finding);
            }
        }
    }

    private static boolean hides(Finding first, Finding second) {
        return first.about().group().isOfWords()
                && second.about().group().isOfWords()
                && first.from() < second.to()
                && second.from() < first.to();
    }

    private Findings findings(Seen seen) {
        Map<BlockId, List<Finding>> inBlocks = new HashMap<>();
        List<Finding> inFields = new ArrayList<>();
        fields.values().forEach(looked -> looked.findings().stream()
                .filter(finding -> rule(finding).holds(finding, seen))
                .forEach(finding -> inFields.add(graded(finding, seen))));
        for (Block block : seen.body().blocks()) {
            Looked looked = known.get(block);
            if (looked != null && !looked.findings().isEmpty()) {
                for (Finding finding : looked.findings()) {
                    if (rule(finding).holds(finding, seen)) {
                        inBlocks.computeIfAbsent(block.id(), _ -> new ArrayList<>()).add(graded(finding, seen));
                    }
                }
            }
        }
        for (Rule rule : on) {
            rule.look(seen, finding -> {
                if (finding.where() instanceof Where.Leaf(var block, var _)) {
                    inBlocks.computeIfAbsent(block, _ -> new ArrayList<>()).add(graded(finding, seen));
                } else {
                    inFields.add(graded(finding, seen));
                }
            });
        }
        return new Findings(seen.body(), inBlocks(seen, inBlocks), inFields);
    }

    private static Map<BlockId, Findings.InBlock> inBlocks(Seen seen, Map<BlockId, List<Finding>> found) {
        Map<BlockId, Findings.InBlock> blocks = new HashMap<>();
        found.forEach((id, findings) -> {
            findings.sort(BY_PLACE);
            seen.body().find(id).ifPresent(block -> blocks.put(id, new Findings.InBlock(block, findings)));
        });
        return blocks;
    }

    /** A newsroom's word on how much a rule matters goes before what the story says. */
    private Finding graded(Finding finding, Seen seen) {
        Severity chosen = terms.choices().severities().get(finding.rule());
        Severity right = chosen == null ? rule(finding).severity(finding, seen) : chosen;
        return right == finding.severity() ? finding : finding.withSeverity(right);
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
