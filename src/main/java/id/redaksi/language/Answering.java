package id.redaksi.language;

import id.redaksi.story.Answers;
import id.redaksi.story.BlockId;
import id.redaksi.story.By;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a story's answers say to its findings: those that were dismissed are told no more, those confirmed ask no more. */
public final class Answering {
    /** So much on either side of the words tells one place from another, in UTF-16 units. */
    private static final int AROUND = 24;

    /** Whose answer it is does not matter where findings are told apart. */
    private static final By NOBODY = new By("", Instant.EPOCH);

    private Answering() {}

    /** The answer that dismisses a finding: at its place alone, or the same words wherever the story has them. */
    public static Answers.Dismissal dismissal(Story story, Finding finding, boolean once, String reason, By by) {
        return new Answers.Dismissal(
                finding.rule(), words(finding), once ? context(story, finding) : "", reason.strip(), by);
    }

    /** The answer that a rule is right at a finding's place. */
    public static Answers.Confirmation confirmation(Story story, Finding finding, By by) {
        return new Answers.Confirmation(finding.rule(), words(finding), context(story, finding), by);
    }

    /** Who said, and when, that the rule is right at a finding's place; empty where nobody did. */
    public static Optional<By> confirmedBy(Story story, Finding finding) {
        if (story.answers().confirmed().isEmpty()) {
            return Optional.empty();
        }
        Answers.Confirmation here = confirmation(story, finding, NOBODY);
        return story.answers().confirmed().stream()
                .filter(here::isAbout)
                .map(Answers.Confirmation::by)
                .findFirst();
    }

    /** What was found, without what the story's answers dismiss. */
    public static Findings open(Story story, Findings found) {
        List<Answers.Dismissal> dismissed = story.answers().dismissed();
        if (dismissed.isEmpty()) {
            return found;
        }
        Map<BlockId, Findings.InBlock> blocks = new HashMap<>();
        found.blocks().forEach((id, in) -> {
            List<Finding> open = open(story, in.findings());
            if (!open.isEmpty()) {
                blocks.put(id, new Findings.InBlock(in.block(), open));
            }
        });
        return new Findings(found.body(), blocks, open(story, found.fields()));
    }

    private static List<Finding> open(Story story, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> story.answers().dismissed().stream().noneMatch(one -> isAnswered(story, finding, one)))
                .toList();
    }

    private static boolean isAnswered(Story story, Finding finding, Answers.Dismissal dismissal) {
        return dismissal.rule().equals(finding.rule())
                && dismissal.words().toLowerCase(Locale.ROOT).equals(words(finding).toLowerCase(Locale.ROOT))
                && (dismissal.context().isEmpty() || dismissal.context().equals(context(story, finding)));
    }

    /** What is missing somewhere has no words, so the field that misses it stands for them. */
    private static String words(Finding finding) {
        return finding.text().isEmpty() && finding.where() instanceof Where.InField(var field, var _)
                ? field
                : finding.text();
    }

    private static String context(Story story, Finding finding) {
        if (!finding.isInBody()) {
            return "";
        }
        return story.body()
                .find(finding.block())
                .filter(block -> finding.leaf() < block.leaves().size())
                .map(block -> around(block.leaves().get(finding.leaf()), finding))
                .orElse("");
    }

    private static String around(Inline leaf, Finding finding) {
        String text = leaf.text();
        int to = Math.min(text.length(), finding.to() + AROUND);
        return text.substring(Math.min(to, Math.max(0, finding.from() - AROUND)), to);
    }
}
