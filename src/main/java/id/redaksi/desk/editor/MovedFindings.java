package id.redaksi.desk.editor;

import id.redaksi.edit.Change;
import id.redaksi.language.Finding;
import id.redaksi.language.Findings;
import id.redaksi.story.Block;
import id.redaksi.story.Inline;
import java.util.ArrayList;
import java.util.List;

/** Findings of one value of a block on another value of it: those whose words, and the letters beside them, stayed. */
final class MovedFindings {
    private MovedFindings() {}

    static Findings.InBlock to(Block block, Findings.InBlock found) {
        List<Inline> before = found.block().leaves();
        List<Inline> now = block.leaves();
        if (before.size() != now.size()) {
            return new Findings.InBlock(block, List.of());
        }
        List<Finding> kept = new ArrayList<>();
        int leaf = -1;
        Change change = new Change(0, 0, 0);
        for (Finding finding : found.findings()) {
            String text = now.get(finding.leaf()).text();
            if (finding.leaf() != leaf) {
                leaf = finding.leaf();
                change = Change.between(before.get(leaf).text(), text);
            }
            int by = finding.from() >= change.to() ? change.shift() : 0;
            boolean untouched = finding.to() <= change.from() || finding.from() >= change.to();
            if (untouched && isWhole(text, finding.from() + by) && isWhole(text, finding.to() + by)) {
                kept.add(finding.moved(by));
            }
        }
        return new Findings.InBlock(block, kept);
    }

    /** Whether no word runs over this place. */
    private static boolean isWhole(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }
}
