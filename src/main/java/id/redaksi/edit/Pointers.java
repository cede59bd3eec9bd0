package id.redaksi.edit;

import static id.redaksi.story.Pointer.ADDRESS;

import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Correction;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Pointer.Kind;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What in a story leads to another one, turned elsewhere or taken out; not a character of any text changes.
 *
 * <pre>{@code
 * Pointers.without(story, killed, Set.of(Kind.TEXT))           // links become plain words
 * Pointers.turned(story, merged, into, Set.of(Kind.values()))  // everything leads to the other one
 * }</pre>
 */
public final class Pointers {
    private Pointers() {}

    /** Whether an entry of a list names this story of the newsroom. */
    public static boolean leadsTo(Related entry, StoryId target) {
        return entry.story().equals(target.value());
    }

    /**
     * The story with what leads to {@code from} leading to {@code to}. An entry that bears the headline or the channel of
     * the one takes those of the other; words that somebody wrote stay. No list names the other twice then.
     */
    public static Story turned(Story story, Related from, Related to, Set<Kind> kinds) {
        String address = ADDRESS + to.story();
        return changed(
                story,
                kinds,
                new Change(ADDRESS + from.story(), Optional.of(new Link(address)), entries -> turned(entries, from, to)));
    }

    /** The story without what leads to {@code target}: links become plain words, entries go, and boxes left empty with them. */
    public static Story without(Story story, StoryId target, Set<Kind> kinds) {
        return changed(
                story,
                kinds,
                new Change(ADDRESS + target.value(), Optional.empty(), entries -> entries.stream()
                        .filter(entry -> !leadsTo(entry, target))
                        .toList()));
    }

    /** What becomes of a link to an address, and of the entries of a list. */
    private record Change(String address, Optional<Link> link, Function<List<Related>, List<Related>> entries) {}

    private static Story changed(Story story, Set<Kind> kinds, Change change) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : story.body().blocks()) {
            Block now = kinds.contains(Kind.TEXT) ? block.withLeaves(linked(block.leaves(), change)) : block;
            if (now instanceof RelatedBox box && kinds.contains(Kind.BOX)) {
                now = box.withEntries(change.entries().apply(box.entries()));
            }
            boolean last = blocks.isEmpty() && block == story.body().blocks().getLast();
            if (!isEmptied(block, now) || last) {
                blocks.add(now);
            }
        }
        Story now = blocks.equals(story.body().blocks()) ? story : story.withBody(new Body(blocks));
        if (kinds.contains(Kind.TEXT)) {
            Figure lead = now.lead().withLeaves(linked(now.lead().leaves(), change));
            now = now.with(Field.LEAD, lead);
            List<Correction> corrections = now.corrections().stream()
                    .map(one -> one.withText(linked(one.text(), change)))
                    .toList();
            now = now.with(Field.CORRECTIONS, corrections);
        }
        return kinds.contains(Kind.RELATED) ? now.with(Field.RELATED, change.entries().apply(now.related())) : now;
    }

    private static boolean isEmptied(Block former, Block now) {
        return former instanceof RelatedBox before && !before.isEmpty() && now instanceof RelatedBox box && box.isEmpty();
    }

    private static List<Inline> linked(List<Inline> leaves, Change change) {
        return leaves.stream().map(leaf -> linked(leaf, change)).toList();
    }

    private static Inline linked(Inline leaf, Change change) {
        Inline now = leaf;
        for (Span span : leaf.spans()) {
            if (span.mark() instanceof Link(var href) && href.equals(change.address())) {
                now = change.link().isPresent()
                        ? now.with(span.from(), span.to(), change.link().get())
                        : now.without(span.from(), span.to(), span.mark());
            }
        }
        return now;
    }

    private static List<Related> turned(List<Related> entries, Related from, Related to) {
        boolean there = entries.stream().anyMatch(entry -> entry.story().equals(to.story()));
        List<Related> all = new ArrayList<>();
        for (Related entry : entries) {
            if (!entry.story().equals(from.story())) {
                all.add(entry);
            } else if (!there) {
                all.add(turned(entry, from, to));
                there = true;
            }
        }
        return all;
    }

    private static Related turned(Related entry, Related from, Related to) {
        return new Related(
                entry.channel().equals(from.channel()) ? to.channel() : entry.channel(),
                entry.headline().equals(from.headline()) ? to.headline() : entry.headline(),
                entry.link(),
                entry.date(),
                to.story());
    }
}
