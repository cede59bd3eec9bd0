package id.redaksi.exchange.markdown;

import id.redaksi.exchange.Loss;
import id.redaksi.exchange.Losses;
import id.redaksi.exchange.Reading;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Pointer;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What Markdown does not hold of a story. Kinds that it has no sign for are known beforehand; of the others a block is
 * written and read again, since whether marks stand in each other's way shows only then.
 */
final class MarkdownLosses {
    private static final Set<String> PLAINER = Set.of("gallery", "embed", "related", "infobox", "pullquote");

    private static final List<Field<?>> NOT_HELD = List.of(
            Field.ON_TOP, Field.UNLISTED, Field.TEMPLATE, Field.PUSH, Field.WHATSAPP, Field.NEWSLETTER, Field.URGENCY,
            Field.ASSIGNEE, Field.EDITORS_NOTE, Field.ORDERED, Field.CORRECTIONS);

    private MarkdownLosses() {}

    static Losses of(Story story) {
        List<Block> blocks = story.body().blocks();
        var inlines = new InlineMarkdown(BodyWriter.notes(blocks));
        List<Loss> all = new ArrayList<>(Losses.of(story)
                .withoutFields(NOT_HELD)
                .withoutFields(timesStay(story) ? List.of() : List.of(Field.TIMES))
                .withoutFields(inOrder(story) ? List.of() : List.of(Field.CONTRIBUTORS))
                .withoutFields(relatedStay(story) ? List.of() : List.of(Field.RELATED))
                .withoutBlocks(PLAINER)
                .withoutMarks(mark -> !inlines.holds(mark) || mark instanceof Link(var href) && href.startsWith(Pointer.ADDRESS))
                .and(!story.photos().isEmpty(), "photos", Message.of("exchange.loss.originals", story.photos().size()))
                .and(!story.corrections().isEmpty(), "block:corrections", Message.of("exchange.body.corrections"))
                .found()
                .all());
        Set<String> named = new java.util.TreeSet<>(all.stream().map(Loss::what).toList());
        tried(blocks, inlines).forEach((what, count) -> {
            if (named.add(what)) {
                String name = what.substring(what.indexOf(':') + 1);
                all.add(what.startsWith("mark:") ? Loss.ofMarks(name, count) : Loss.ofBlocks(name, count));
            }
        });
        return new Losses(all);
    }

    private static boolean timesStay(Story story) {
        Workflow.Times times = story.workflow().times();
        return times.due() == null
                && Stream.of(times.embargo(), times.publish(), times.expire())
                        .filter(Objects::nonNull)
                        .allMatch(time -> time.indexOf('[') < 0 && Workflow.Times.read(time).isPresent());
    }

    private static boolean inOrder(Story story) {
        return story.contributors().equals(story.contributors().stream()
                .sorted(Comparator.comparing(Contributor::role))
                .toList());
    }

    private static boolean relatedStay(Story story) {
        return story.related().stream().allMatch(one -> one.link().isBlank() && one.story().isBlank());
    }

    private static Map<String, Long> tried(List<Block> blocks, InlineMarkdown inlines) {
        Map<String, Long> found = new TreeMap<>();
        for (Block block : blocks) {
            if (block instanceof Figure figure) {
                if (figure.photo() == null || !figure.leaves().stream().allMatch(leaf -> leaf.spans().isEmpty())) {
                    found.merge("block:figure", 1L, Long::sum);
                }
            } else if (!PLAINER.contains(block.kind()) && !block.text().isBlank() && !stays(block, inlines)) {
                String what = again(block, inlines) ? "mark:" + firstMark(block, inlines) : "block:" + block.kind();
                found.merge(what, 1L, Long::sum);
            }
        }
        return found;
    }

    /** Whether its words come again as a block of the same kind, whatever became of the marks. */
    private static boolean again(Block block, InlineMarkdown inlines) {
        List<Block> read = read(block, inlines);
        return read.size() == 1
                && read.getFirst().kind().equals(block.kind())
                && read.getFirst().leaves().stream().map(Inline::text).toList().equals(
                        block.leaves().stream().map(Inline::text).toList());
    }

    private static boolean stays(Block block, InlineMarkdown inlines) {
        List<Block> read = read(block, inlines);
        return read.size() == 1 && read.getFirst().withId(block.id()).equals(held(block, inlines));
    }

    private static String firstMark(Block block, InlineMarkdown inlines) {
        return block.leaves().stream()
                .flatMap(leaf -> leaf.spans().stream())
                .filter(span -> inlines.holds(span.mark()))
                .map(span -> span.mark() instanceof id.redaksi.story.Emphasis emphasis
                        ? emphasis.name().toLowerCase(java.util.Locale.ROOT)
                        : span.mark() instanceof Link ? "link" : "footnote")
                .findFirst()
                .orElse("link");
    }

    private static Block held(Block block, InlineMarkdown inlines) {
        return block.withLeaves(block.leaves().stream().map(leaf -> leaf.without(mark -> !inlines.holds(mark))).toList());
    }

    private static List<Block> read(Block block, InlineMarkdown inlines) {
        var ids = new Ids(Clock.systemUTC(), new SplittableRandom());
        var reader = new BlockReader(new Reading("", ids), new ArrayList<>());
        Set<String> notes = inlines.notes();
        String text = new BodyWriter(notes, Map.of()).write(List.of(block));
        var more = new StringBuilder(text).append('\n');
        if (!(block instanceof Footnotes)) {
            notes.forEach(key -> more.append("[^").append(MarkdownText.key(key)).append("]: x\n\n"));
        }
        reader.read(Markdown.parse(more.toString()));
        List<Block> read = new ArrayList<>(reader.blocks());
        if (!(block instanceof Footnotes)) {
            read.removeIf(Footnotes.class::isInstance);
        }
        return new Body(read).blocks();
    }
}
