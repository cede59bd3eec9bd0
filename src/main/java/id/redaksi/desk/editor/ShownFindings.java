package id.redaksi.desk.editor;

import id.redaksi.edit.Decorations;
import id.redaksi.language.Finding;
import id.redaksi.language.Findings;
import id.redaksi.language.Group;
import id.redaksi.language.Severity;
import id.redaksi.language.UnpairedMarks;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Position;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was found last, on the blocks as they are now. Blocks are asked for one by one, so that a key costs the same
 * however many there are.
 */
final class ShownFindings {
    private final Map<BlockId, Findings.InBlock> moved = new HashMap<>();
    private final Map<Block, List<Decorations.Decoration>> drawn = new IdentityHashMap<>();
    private Findings found = Findings.NONE;

    void become(Findings findings) {
        found = findings;
        moved.clear();
        drawn.clear();
    }

    /** Hints are no marks in the text: they stand in the list of checks. */
    private static boolean isDrawn(Finding finding) {
        return finding.severity() != Severity.HINT && finding.to() > finding.from();
    }

    /** What was found in a block; in another value of it than was looked at, on the words that stayed. */
    Stream<Finding> on(Block block) {
        Findings.InBlock known = moved.getOrDefault(block.id(), found.blocks().get(block.id()));
        if (known == null) {
            return Stream.of();
        }
        if (known.block() != block) {
            known = MovedFindings.to(block, known);
            moved.put(block.id(), known);
        }
        return known.findings().stream().filter(ShownFindings::isDrawn);
    }

    /**
     * The marks of a block, but for what is being typed at a place. Kept for all blocks but the one with that place, since
     * every key asks for those in sight.
     */
    List<Decorations.Decoration> marks(Block block, @Nullable Position typing) {
        return typing != null && typing.block().equals(block.id())
                ? marked(on(block).filter(finding -> !isBeingTyped(finding, typing)))
                : drawn.computeIfAbsent(block, at -> marked(on(at)));
    }

    private static List<Decorations.Decoration> marked(Stream<Finding> findings) {
        return findings.map(finding -> new Decorations.Decoration(
                        finding.leaf(), finding.from(), finding.to(), kind(finding.about().group())))
                .toList();
    }

    private static Decorations.Kind kind(Group group) {
        return switch (group) {
            case SPELLING, HOUSE -> Decorations.Kind.SPELLING;
            case PUNCTUATION, STYLE, NUMBERS -> Decorations.Kind.STYLE;
            case GRAMMAR, CONSISTENCY, LENGTH, ATTRIBUTION, PRESS_CODE, ACCESSIBILITY, FIELDS -> Decorations.Kind.FINDING;
        };
    }

    /** A mark that is still open may be closed further on, so its whole text counts as being typed. */
    private static boolean isBeingTyped(Finding finding, Position at) {
        return at.leaf() == finding.leaf()
                && (finding.touches(at.offset(), at.offset()) || finding.rule().equals(UnpairedMarks.ID));
    }
}
