package id.redaksi.exchange.office;

import id.redaksi.guard.XmlTree;
import id.redaksi.story.Emphasis;
import id.redaksi.story.InLanguage;
import id.redaksi.story.Mark;
import id.redaksi.story.ToCome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the characters of a run are set: by the run itself, its character style, or its paragraph's style. */
record DocxMarks(DocxStyles styles, boolean ours) {
    /** The font of code in running text, which in documents of ours is no mere look. */
    static final String CODE_FONT = "Courier New";

    /** The colour behind what is still to come, likewise. */
    static final String TO_COME = "yellow";

    /** The style of the dateline. */
    static final String DATELINE = "Titimangsa";

    /** The style of words that have a footnote, which in a document stands only behind them. */
    static final String NOTED = "KataBercatatan";

    private static final Set<String> CODES = Set.of("HTMLCode", "SourceCode", "VerbatimChar", "KodeHTML");

    /** The marks; what the style of a heading or a title sets is how headings look, and no mark. */
    List<Mark> of(Optional<XmlTree> run, String paragraphStyle, boolean inText) {
        String style = W.of(run, "rStyle");
        String outer = inText ? paragraphStyle : "";
        List<Mark> marks = new ArrayList<>();
        put(marks, Emphasis.BOLD, isOn(run, style, outer, "b"));
        put(marks, Emphasis.ITALIC, isOn(run, style, outer, "i"));
        put(marks, Emphasis.STRIKETHROUGH, isOn(run, style, outer, "strike") || isOn(run, style, outer, "dstrike"));
        String line = value(run, style, "u");
        put(marks, Emphasis.UNDERLINE, !line.isEmpty() && !line.equals("none"));
        String height = value(run, style, "vertAlign");
        put(marks, Emphasis.SUPERSCRIPT, height.equals("superscript"));
        put(marks, Emphasis.SUBSCRIPT, height.equals("subscript"));
        put(marks, Emphasis.CODE, CODES.contains(style) || ours && font(run).equals(CODE_FONT));
        if (ours && W.of(run, "highlight").equals(TO_COME)) {
            marks.add(new ToCome());
        }
        // Word names a language at every run of its own, whatever somebody meant.
        String language = ours ? W.of(run, "lang") : "";
        if (InLanguage.isCode(language)) {
            marks.add(new InLanguage(language));
        }
        return marks;
    }

    private static String font(Optional<XmlTree> run) {
        return run.flatMap(all -> all.first("rFonts")).map(fonts -> W.value(fonts, "ascii")).orElse("");
    }

    boolean isHidden(Optional<XmlTree> run, String paragraphStyle) {
        return isOn(run, W.of(run, "rStyle"), paragraphStyle, "vanish");
    }

    private static void put(List<Mark> marks, Mark mark, boolean on) {
        if (on) {
            marks.add(mark);
        }
    }

    private boolean isOn(Optional<XmlTree> run, String style, String paragraphStyle, String property) {
        return W.isOn(run, property)
                .or(() -> styles.isOn(style, property))
                .or(() -> styles.isOn(paragraphStyle, property))
                .orElse(false);
    }

    private String value(Optional<XmlTree> run, String style, String property) {
        String own = W.of(run, property);
        return own.isEmpty() ? styles.value(style, property).orElse("") : own;
    }
}
