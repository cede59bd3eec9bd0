package id.redaksi.exchange.office;

import id.redaksi.exchange.office.Piece.Line;
import id.redaksi.exchange.office.Piece.Picture;
import id.redaksi.guard.XmlNode;
import id.redaksi.guard.XmlTree;
import id.redaksi.guard.XmlWords;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Footnote;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Mark;
import id.redaksi.story.Table;
import id.redaksi.story.ToCome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Goes through an OpenDocument text (OASIS ODF 1.3 part 3, section 5). What was deleted lies apart from the text and is only
 * counted; elements it does not know are looked into, so that no visible word is lost in them.
 */
final class OdtWalk {
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");

    private final SortedMap<String, byte[]> files;
    private final OdtStyles styles;
    private final Account account;

    /** Whether it is as we wrote it: then what is empty was meant, and so is each blank. */
    private final boolean ours;

    private final List<Footnotes.Note> notes = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private List<Piece> behind = new ArrayList<>();
    private Words words = new Words();
    private boolean blank = true;
    private Role role = Role.TEXT;
    private Piece.@Nullable Item item;
    private String list = "";
    private int lists;
    private int level = -1;
    private int noted = -1;
    private boolean toCome;
    private String dateline = "";

    OdtWalk(SortedMap<String, byte[]> files, OdtStyles styles, Account account, boolean ours) {
        this.files = files;
        this.styles = styles;
        this.account = account;
        this.ours = ours;
    }

    List<Piece> read(XmlTree text) {
        body(text);
        return pieces;
    }

    List<Footnotes.Note> notes() {
        return notes;
    }

    /** The dateline that a document of ours sets apart; empty for none. */
    String dateline() {
        return dateline;
    }

    private void body(XmlTree parent) {
        for (XmlTree one : parent.elements().toList()) {
            switch (one.name()) {
                case "p" -> paragraph(one, 0);
                case "h" -> paragraph(one, Math.clamp(Odf.number(one, "outline-level", 1), 1, 9));
                case "list" -> list(one);
                case "table" -> table(one);
                case "tracked-changes" -> changes(one);
                case "section" -> section(one);
                case "annotation" -> account.comments++;
                case "sequence-decls", "variable-decls", "user-field-decls", "forms", "title", "desc", "table-column" -> {}
                case "frame", "image", "custom-shape", "text-box", "object", "g", "rect", "line", "ellipse", "circle", "polygon",
                        "polyline", "path", "regular-polygon", "connector", "caption", "measure" -> graphics(one, one);
                case "table-of-content", "alphabetical-index", "illustration-index", "table-index", "object-index", "user-index",
                        "bibliography" -> account.leaveOut(one.line());
                default -> body(one);
            }
        }
    }

    private void section(XmlTree section) {
        if (Odf.value(section, "display").equals("none") || Odf.value(section, "is-hidden").equals("true")) {
            account.hidden++;
            account.leaveOut(section.line());
        } else {
            body(section);
        }
    }

    private void changes(XmlTree changes) {
        for (XmlTree region : changes.all("changed-region").toList()) {
            account.inserted += region.first("insertion").isPresent() ? 1 : 0;
            account.deleted += region.first("deletion").isPresent() ? 1 : 0;
        }
    }

    private void paragraph(XmlTree paragraph, int heading) {
        String style = Odf.value(paragraph, "style-name");
        role = styles.role(style);
        if (styles.isHidden("paragraph", style) || isHidden(paragraph)) {
            account.hidden++;
            account.leaveOut(paragraph.line());
            return;
        }
        Role mine = role;
        int level = heading > 0 ? heading : Role.headingNumber(OdtStyles.shown(style));
        boolean inText = !ours && mine == Role.TEXT && level == 0;
        Set<Emphasis> marks = inText ? styles.marks("paragraph", style, EnumSet.noneOf(Emphasis.class)) : EnumSet.noneOf(Emphasis.class);
        blank = true;
        noted = -1;
        inline(paragraph, marks, null);
        add(mine, level);
    }

    /** A field in it hides the whole paragraph (ODF 1.3 part 3, section 7.7.11). */
    private static boolean isHidden(XmlTree paragraph) {
        return paragraph.everywhere("hidden-paragraph").stream().anyMatch(one -> Odf.value(one, "is-hidden").equals("true"));
    }

    private void add(Role mine, int heading) {
        Inline text = ours || mine == Role.CODE ? words.take() : Words.stripped(words.take());
        boolean pictured = mine == Role.PHOTO || mine == Role.LEAD || mine == Role.GALLERY;
        if (pictured && (ours || MissingPhoto.isIn(text.text()))) {
            if (!text.text().isBlank() && !MissingPhoto.isIn(text.text())) {
                pieces.add(new Line(Role.TEXT, 0, text, null));
            } else if (behind.isEmpty()) {
                pieces.add(new Picture(mine, MissingPhoto.altIn(text.text()), null));
            }
        } else if (mine == Role.CONTENTS || mine == Role.DATE) {
            account.leaveOut(text.text());
        } else if (!text.isEmpty() || ours || mine == Role.DIVIDER || mine == Role.GAP) {
            boolean plain = mine == Role.TEXT && heading == 0;
            pieces.add(new Line(mine, heading, text, plain ? item : null));
        }
        pieces.addAll(behind);
        behind.clear();
    }

    private void inline(XmlTree parent, Set<Emphasis> marks, @Nullable Link link) {
        for (XmlNode node : parent.nodes()) {
            switch (node) {
                case XmlWords(var text) -> said(text, marks, link);
                case XmlTree element -> element(element, marks, link);
            }
        }
    }

    /** Blanks and line breaks of the file are one blank (section 6.1.2); those that are meant are elements. */
    private void said(String text, Set<Emphasis> marks, @Nullable Link link) {
        String one = BLANKS.matcher(text).replaceAll(" ");
        String shown = blank && one.startsWith(" ") ? one.substring(1) : one;
        if (!shown.isEmpty()) {
            blank = shown.endsWith(" ");
            words.add(shown, marks(marks, link));
        }
    }

    private List<Mark> marks(Set<Emphasis> emphases, @Nullable Link link) {
        List<Mark> all = new ArrayList<>(emphases);
        if (link != null) {
            if (!ours) {
                all.remove(Emphasis.UNDERLINE);
            }
            all.add(link);
        }
        if (toCome) {
            all.add(new ToCome());
        }
        return all;
    }

    private void element(XmlTree one, Set<Emphasis> marks, @Nullable Link link) {
        switch (one.name()) {
            case "span" -> span(one, marks, link);
            case "a" -> inline(one, marks, link(Odf.value(one, "href")));
            case "s" -> {
                words.add(" ".repeat(Math.clamp(Odf.number(one, "c", 1), 1, 1_000)), marks(marks, link));
                blank = false;
            }
            case "tab" -> words.add(ours || role == Role.CODE ? "\t" : " ", marks(marks, link));
            case "line-break" -> {
                words.add("\n", marks(marks, link));
                blank = false;
            }
            case "note" -> note(one);
            case "annotation" -> account.comments++;
            case "hidden-text" -> {
                if (Odf.value(one, "is-hidden").equals("false")) {
                    inline(one, marks, link);
                } else {
                    account.hidden++;
                    account.leaveOut(one.line().isEmpty() ? Odf.value(one, "string-value") : one.line());
                }
            }
            case "ruby-text" -> account.leaveOut(one.line());
            case "script" -> account.leaveOut(one.line());
            case "annotation-end", "change", "change-start", "change-end", "note-citation", "soft-page-break", "hidden-paragraph" -> {}
            case "frame" -> {
                if (!formula(one, marks, link)) {
                    graphics(one, one);
                }
            }
            case "custom-shape", "g", "text-box", "image", "object", "rect", "line", "ellipse", "circle", "polygon", "polyline",
                    "path", "regular-polygon", "connector", "caption", "measure" -> graphics(one, one);
            default -> inline(one, marks, link);
        }
    }

    private void span(XmlTree span, Set<Emphasis> marks, @Nullable Link link) {
        String style = Odf.value(span, "style-name");
        if (styles.isHidden("text", style)) {
            account.hidden++;
            account.leaveOut(span.line());
        } else if (ours && style.equals(OdtMarks.DATELINE) && dateline.isEmpty() && words.length() == 0) {
            Words outer = words;
            words = new Words();
            inline(span, EnumSet.noneOf(Emphasis.class), null);
            dateline = words.take().text();
            words = outer;
            blank = true;
        } else if (style.equals(OdtMarks.TO_COME)) {
            toCome = true;
            inline(span, marks, link);
            toCome = false;
        } else {
            if (style.equals(OdtMarks.NOTED) && noted < 0) {
                noted = words.length();
            }
            inline(span, styles.marks("text", style, marks), link);
        }
    }

    private @Nullable Link link(String address) {
        if (Outward.isFollowed(address.strip())) {
            return new Link(address.strip());
        }
        account.links += address.startsWith("#") ? 0 : 1;
        return null;
    }

    private void note(XmlTree note) {
        String key = "f" + (notes.size() + 1);
        int at = notes.size();
        notes.add(new Footnotes.Note(key, Inline.EMPTY));
        List<Piece> inside = new ArrayList<>();
        note.all("note-body").forEach(body -> inside.addAll(inside(body)));
        notes.set(at, new Footnotes.Note(key, Words.lines(DocxWalk.lines(inside))));
        words.mark(noted, new Footnote(key));
        noted = -1;
    }

    /** The pieces of a text inside the text. */
    private List<Piece> inside(XmlTree part) {
        List<Piece> outer = pieces;
        List<Piece> outerBehind = behind;
        Words outerWords = words;
        boolean outerBlank = blank;
        Role outerRole = role;
        Piece.Item outerItem = item;
        int outerLevel = level;
        int outerNoted = noted;
        pieces = new ArrayList<>();
        behind = new ArrayList<>();
        words = new Words();
        item = null;
        level = -1;
        noted = -1;
        body(part);
        List<Piece> found = pieces;
        pieces = outer;
        behind = outerBehind;
        words = outerWords;
        blank = outerBlank;
        role = outerRole;
        item = outerItem;
        level = outerLevel;
        noted = outerNoted;
        return found;
    }

    /** Whether a frame holds a formula, which then stands in the line. */
    private boolean formula(XmlTree frame, Set<Emphasis> marks, @Nullable Link link) {
        Optional<String> line = OdtFormulas.line(frame, files);
        line.ifPresent(said -> {
            account.formulas++;
            words.add(said, marks(marks, link));
            blank = false;
        });
        return line.isPresent();
    }

    private void graphics(XmlTree one, XmlTree whole) {
        switch (one.name()) {
            case "image" -> picture(one, whole);
            case "text-box", "custom-shape", "rect", "line", "ellipse", "circle", "polygon", "polyline", "path", "regular-polygon",
                    "connector", "caption", "measure" -> {
                List<Piece> inside = inside(one);
                account.boxes += inside.isEmpty() ? 0 : 1;
                behind.addAll(inside);
            }
            case "object", "object-ole" -> account.objects++;
            case "plugin", "floating-frame", "applet" -> account.elsewhere(Odf.value(one, "href"));
            case "frame", "g" -> {
                // A frame has its content in several forms, the best first.
                boolean object = one.first("object").isPresent() || one.first("object-ole").isPresent();
                one.elements().filter(inner -> !object || !inner.name().equals("image")).forEach(inner -> graphics(inner, one));
            }
            default -> {}
        }
    }

    private void picture(XmlTree image, XmlTree frame) {
        String href = Odf.value(image, "href").replaceFirst("^\\./", "");
        String alt = ours ? frame.first("desc").map(XmlTree::text).orElse("") : frame.line("desc").isEmpty() ? frame.line("title") : frame.line("desc");
        byte[] bytes = files.get(href);
        if (href.contains(":")) {
            account.elsewhere(href);
        } else if (bytes == null || !DocxRuns.isPhoto(bytes)) {
            account.kinds++;
            bytes = null;
        }
        var picture = new Picture(role, alt, bytes);
        if (words.isBlank() && !ours) {
            pieces.add(picture);
        } else {
            behind.add(picture);
        }
    }

    private void list(XmlTree part) {
        String outerList = list;
        Piece.Item outerItem = item;
        level++;
        if (level == 0 && !Odf.value(part, "continue-numbering").equals("true")) {
            lists++;
        }
        String style = Odf.value(part, "style-name");
        list = style.isEmpty() ? list : style;
        for (XmlTree one : part.elements().toList()) {
            if (one.name().equals("list-item") || one.name().equals("list-header")) {
                int depth = Math.min(level, ListBlock.DEEPEST);
                String own = Odf.value(one, "style-override");
                item = new Piece.Item(String.valueOf(lists), depth, styles.marker(own.isEmpty() ? list : own, depth));
                boolean counted = item.marker() == ListBlock.Marker.NUMBER;
                account.numbers += counted && Odf.number(one, "start-value", 1) != 1 ? 1 : 0;
                int from = pieces.size();
                body(one);
                together(from, item);
            }
        }
        level--;
        list = outerList;
        item = outerItem;
    }

    /** An item's further paragraphs have no number of their own: they stay with it, each in a new line. */
    private void together(int from, Piece.Item mine) {
        for (int i = from + 1; i < pieces.size() && !ours; i++) {
            if (pieces.get(i) instanceof Line more
                    && pieces.get(i - 1) instanceof Line first
                    && more.item() == mine
                    && first.item() == mine
                    && more.role() == first.role()) {
                pieces.set(i - 1, new Line(first.role(), first.heading(), first.text().plus(Inline.of("\n")).plus(more.text()), mine));
                pieces.remove(i--);
            }
        }
    }

    private void table(XmlTree table) {
        var cells = new Cells(ours);
        rows(table, cells, false);
        pieces.addAll(cells.pieces());
    }

    private void rows(XmlTree parent, Cells cells, boolean names) {
        for (XmlTree one : parent.elements().toList()) {
            switch (one.name()) {
                case "table-row" -> {
                    if (Odf.value(one, "visibility").isEmpty() || Odf.value(one, "visibility").equals("visible")) {
                        cells.row(row(one, cells), names);
                    } else {
                        account.hidden++;
                        account.leaveOut(one.line());
                    }
                }
                case "table-header-rows" -> rows(one, cells, true);
                case "table-rows", "table-row-group" -> rows(one, cells, names);
                default -> {}
            }
        }
    }

    private List<Inline> row(XmlTree row, Cells cells) {
        List<Inline> all = new ArrayList<>();
        for (XmlTree one : row.elements().toList()) {
            if (one.name().equals("table-cell") || one.name().equals("covered-table-cell")) {
                Inline text = cells.words(inside(one));
                int times = Math.clamp(Odf.number(one, "number-columns-repeated", 1), 1, Table.WIDEST);
                for (int i = 0; i < times; i++) {
                    all.add(text);
                }
            }
        }
        return all;
    }
}
