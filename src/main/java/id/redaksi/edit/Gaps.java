package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Graphemes;
import id.redaksi.story.Inline;
import id.redaksi.story.Position;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import id.redaksi.story.ToCome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is still to come in a story: an age, a name, a figure. Writers type "TK" or "[...]" for it. In the body that
 * becomes a mark which one undo takes off again, since TK is a kindergarten too ("Taman Kanak-kanak"); in fields the
 * letters themselves are read.
 */
public final class Gaps {
    /** One of them: the field it is in ("body" for the body, with its range), and the words around it. */
    public record Gap(String field, Optional<TextRange> range, String words) {}

    private static final Pattern SIGN = Pattern.compile("(?<![\\p{L}\\p{N}])TK(?![\\p{L}\\p{N}])|\\[(?:\\.\\.\\.|…)\\]");

    /** Before these words' TK stands a school. */
    private static final Set<String> SCHOOL_BEFORE = Set.of(
            "anak", "murid", "siswa", "guru", "kepala", "sekolah", "tingkat", "jenjang", "pelajar", "gedung", "paud",
            "bangku", "lulusan");

    /** And behind it a name: a capital, or a word that schools are called by. */
    private static final Pattern SCHOOL_BEHIND = Pattern.compile("^(?:[ /-](?:\\p{Lu}|negeri|swasta|dan|atau|sd)|/)");

    private static final int AROUND = 24;

    private Gaps() {}

    /** All of them in reading order: titles, lead, body, corrections, then the texts for others. */
    public static List<Gap> in(Story story) {
        List<Gap> gaps = new ArrayList<>();
        field(gaps, Field.HEADLINE.name(), story.headline());
        field(gaps, Field.STANDFIRST.name(), story.titles().standfirst());
        Figure lead = story.lead();
        field(gaps, "lead-caption", lead.caption().text());
        field(gaps, "lead-credit", lead.credit().text());
        field(gaps, "lead-alt", lead.alt());
        for (Block block : story.body().blocks()) {
            body(gaps, block);
        }
        for (int i = 0; i < story.corrections().size(); i++) {
            field(gaps, Field.CORRECTIONS.name() + "-" + i, story.corrections().get(i).text().text());
        }
        field(gaps, Field.SHORT_HEADLINE.name(), story.titles().shortHeadline());
        field(gaps, Field.SOCIAL_TITLE.name(), story.titles().socialTitle());
        field(gaps, Field.SOCIAL_DESCRIPTION.name(), story.titles().socialDescription());
        field(gaps, Field.PUSH.name(), story.outlets().push());
        field(gaps, Field.WHATSAPP.name(), story.outlets().whatsapp());
        field(gaps, Field.NEWSLETTER.name(), story.outlets().newsletter());
        return gaps;
    }

    private static void body(List<Gap> gaps, Block block) {
        List<Inline> leaves = block.leaves();
        for (int i = 0; i < leaves.size(); i++) {
            for (Span span : leaves.get(i).spans()) {
                if (span.mark() instanceof ToCome) {
                    gaps.add(new Gap(
                            "body",
                            Optional.of(new TextRange(block.id(), i, span.from(), span.to())),
                            around(leaves.get(i).text(), span.from(), span.to())));
                }
            }
        }
    }

    private static void field(List<Gap> gaps, String name, String text) {
        if (!text.contains("TK") && text.indexOf('[') < 0) {
            return; // nearly every text
        }
        Matcher sign = SIGN.matcher(text);
        while (sign.find()) {
            if (!isSchool(text, sign.start(), sign.end())) {
                gaps.add(new Gap(name, Optional.empty(), around(text, sign.start(), sign.end())));
            }
        }
    }

    private static String around(String text, int from, int to) {
        int start = Math.min(from, Graphemes.behind(text, Math.max(0, from - AROUND)));
        int end = Math.max(to, Graphemes.before(text, Math.min(text.length(), to + AROUND)));
        return (start > 0 ? "…" : "") + text.substring(start, end).replace('\n', ' ').strip() + (end < text.length() ? "…" : "");
    }

    private static boolean isSchool(String text, int from, int to) {
        if (text.charAt(from) == '[') {
            return false;
        }
        String before = text.substring(0, from).stripTrailing();
        String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return SCHOOL_BEFORE.contains(word) || SCHOOL_BEHIND.matcher(text.substring(to)).find();
    }

    /** The mark that a character just typed sets off: the bracket of "[...]", or what parts "TK" from the next word. */
    public static Optional<Transaction> after(Story story, Selection selection, String typed) {
        Position at = selection.head();
        if (!selection.isCaret() || typed.length() != 1 || at.offset() < 2) {
            return Optional.empty();
        }
        Inline leaf = Leaves.at(story.body(), at);
        int end = typed.equals("]") ? at.offset() : at.offset() - 1;
        Matcher sign = SIGN.matcher(leaf.text()).region(Math.max(0, end - 5), end);
        int from = -1;
        while (sign.find()) {
            from = sign.end() == end ? sign.start() : -1;
        }
        boolean parts = typed.equals("]") || !Character.isLetterOrDigit(typed.charAt(0));
        boolean bracket = from >= 0 && leaf.text().charAt(from) == '[';
        boolean whole = bracket || from == 0 || from > 0 && !Character.isLetterOrDigit(leaf.text().charAt(from - 1));
        if (!parts || !whole || bracket != typed.equals("]") || isSchool(leaf.text(), from, end)) {
            return Optional.empty();
        }
        var range = new Selection(new Position(at.block(), at.leaf(), from), new Position(at.block(), at.leaf(), end));
        return Marking.everywhere(story, range, new ToCome())
                ? Optional.empty()
                : Marking.on(story, range, new ToCome()).map(act -> new Transaction(act.steps(), selection, ""));
    }

    /** The one that is read next after the caret, round the end; those in fields come before the body. */
    public static Optional<Gap> next(Story story, Selection selection) {
        List<Gap> gaps = in(story);
        return gaps.stream()
                .filter(gap -> gap.range()
                        .filter(range -> Leaves.compare(story.body(), range.start(), selection.to(story.body())) > 0)
                        .isPresent())
                .findFirst()
                .or(() -> gaps.stream().findFirst());
    }
}
