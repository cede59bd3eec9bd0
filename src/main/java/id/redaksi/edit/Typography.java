package id.redaksi.edit;

import id.redaksi.story.Emphasis;
import id.redaksi.story.Inline;
import id.redaksi.story.Mark;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Signs that a typewriter has become those of print in the story's language as they are typed: its quotation marks, a
 * dash for two hyphens (between figures the shorter one of "2019–2024"), an ellipsis for three points. Each is an act
 * of its own, so that one undo brings back what was typed. Code stays as it is typed.
 */
public final class Typography {
    /** What can be switched on its own. */
    public enum Sign {
        QUOTES,
        DASHES,
        ELLIPSIS
    }

    /**
     * Languages whose dash between thoughts is the shorter one: Duden for German, Språkrådet for Swedish and Norwegian,
     * the Dansk Sprognævn, Kielitoimisto for Finnish, and the usage of the others; British English after Oxford's press.
     */
    private static final Set<String> SHORT_DASH =
            Set.of("de", "sv", "nb", "nn", "no", "da", "fi", "nl", "pl", "cs", "sk", "hu", "et", "lv", "is", "sl", "hr");

    /** What a character that was just typed sets off, of the signs that are wanted. */
    public Optional<Transaction> after(Story story, Selection selection, String typed, Set<Sign> wanted) {
        Position at = selection.head();
        if (!selection.isCaret() || typed.length() != 1 || at.offset() == 0) {
            return Optional.empty();
        }
        Inline leaf = Leaves.at(story.body(), at);
        int last = at.offset() - 1;
        if (leaf.text().charAt(last) != typed.charAt(0) || leaf.everywhere(last, last + 1, Emphasis.CODE)) {
            return Optional.empty();
        }
        String before = leaf.text().substring(0, at.offset());
        Optional<Sign> sign = sign(typed.charAt(0)).filter(wanted::contains);
        if (sign.isEmpty()) {
            return Optional.empty();
        }
        String language = story.labels().language();
        return switch (sign.get()) {
            case QUOTES -> quote(story, selection, leaf.text(), language);
            case DASHES -> dash(story, selection, before, language);
            case ELLIPSIS -> before.endsWith("...") && !before.endsWith("....")
                    ? put(story, selection, 3, "…")
                    : Optional.empty();
        };
    }

    private static Optional<Sign> sign(char typed) {
        return switch (typed) {
            case '"', '\'' -> Optional.of(Sign.QUOTES);
            case '-' -> Optional.of(Sign.DASHES);
            case '.' -> Optional.of(Sign.ELLIPSIS);
            default -> Optional.empty();
        };
    }

    private static Optional<Transaction> quote(Story story, Selection selection, String text, String language) {
        int at = selection.head().offset() - 1;
        int next = at + 1 < text.length() ? text.charAt(at + 1) : -1;
        Quotes.Put put =
                new Quotes(QuotationMarks.of(language)).curled(text.substring(0, at), text.charAt(at), next);
        return put.with().equals(text.substring(at, at + 1))
                ? Optional.empty()
                : put(story, selection, put.taken() + 1, put.with());
    }

    /** Two hyphens at a paragraph's start may become the three of a divider. */
    private static Optional<Transaction> dash(Story story, Selection selection, String before, String language) {
        boolean opens = before.equals("--")
                && story.body().find(selection.head().block()).orElseThrow() instanceof Paragraph;
        if (opens || !before.endsWith("--") || before.endsWith("---")) {
            return Optional.empty();
        }
        boolean range = before.length() > 2 && Character.isDigit(before.charAt(before.length() - 3));
        Locale locale = Locale.forLanguageTag(language);
        boolean shorter = SHORT_DASH.contains(locale.getLanguage()) || language.equals("en-GB");
        return put(story, selection, 2, range || shorter ? "\u2013" : "\u2014");
    }

    private static Optional<Transaction> put(Story story, Selection selection, int signs, String sign) {
        var work = new Work(story, selection);
        Position at = work.from();
        var start = new Position(at.block(), at.leaf(), at.offset() - signs);
        Mark[] marks = work.leaf(start).slice(at.offset() - 1, at.offset()).spans().stream()
                .map(Span::mark)
                .toArray(Mark[]::new);
        work.text(start, at.offset(), Inline.of(sign, marks));
        work.caret(new Position(at.block(), at.leaf(), start.offset() + sign.length()));
        return work.done("");
    }
}
