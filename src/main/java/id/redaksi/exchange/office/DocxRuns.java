package id.redaksi.exchange.office;

import id.redaksi.exchange.office.Piece.Line;
import id.redaksi.exchange.office.Piece.Picture;
import id.redaksi.guard.Refused;
import id.redaksi.guard.XmlTree;
import id.redaksi.story.Footnote;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the runs of a paragraph: its words with their marks, and what hangs on them (notes, pictures, boxes, fields). */
final class DocxRuns {
    private static final Pattern HYPERLINK = Pattern.compile("^\\s*HYPERLINK\\s+\"([^\"]+)\".*", Pattern.DOTALL);
    private static final Pattern FOLLOWED = Pattern.compile("(?i)(https?://|mailto:|tel:).+");

    private final DocxDocument document;
    private final Account account;
    private final DocxWalk walk;
    private final DocxMarks marks;
    private final Deque<Field> fields = new ArrayDeque<>();
    private Words words = new Words();
    private String style = "";
    private boolean inText;
    private Role role = Role.TEXT;
    private @Nullable Link link;
    private int noted = -1;

    /** A field whose result is being read; Word keeps links in such, too. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean shown;
        private @Nullable Link link;
    }

    DocxRuns(DocxDocument document, Account account, DocxWalk walk) {
        this.document = document;
        this.account = account;
        this.walk = walk;
        marks = new DocxMarks(document.styles(), document.ours());
    }

    /** Adds the words of a paragraph to those gathered. What is nested comes back here, so all is put aside meanwhile. */
    void read(XmlTree paragraph, Words into, String style, boolean inText, Role role) throws Refused {
        Words outer = this.words;
        String outerStyle = this.style;
        boolean outerIn = this.inText;
        Role outerRole = this.role;
        Link outerLink = link;
        int outerNoted = noted;
        this.words = into;
        this.style = style;
        this.inText = inText;
        this.role = role;
        link = null;
        noted = -1;
        int open = fields.size();
        runs(paragraph);
        endFields(open);
        words = outer;
        this.style = outerStyle;
        this.inText = outerIn;
        this.role = outerRole;
        link = outerLink;
        noted = outerNoted;
    }

    /** A link ends with its paragraph, and so does what a field asks for, whether or not somebody has closed it. */
    private void endFields(int open) {
        int begun = fields.size() - open;
        for (Field field : fields) {
            if (begun-- <= 0) {
                return;
            }
            field.link = null;
            field.shown = true;
        }
    }

    private void runs(XmlTree parent) throws Refused {
        for (XmlTree one : parent.elements().toList()) {
            switch (one.name()) {
                case "r" -> run(one);
                case "hyperlink" -> hyperlink(one);
                case "fldSimple" -> linked(one, fieldLink(W.value(one, "instr")));
                case "ins" -> {
                    account.inserted++;
                    runs(one);
                }
                case "moveTo" -> {
                    account.moved++;
                    runs(one);
                }
                case "del" -> account.deleted++;
                case "moveFrom", "pPr", "sdtPr", "sdtEndPr", "rPr" -> {}
                case "oMath" -> {
                    words.add(Formula.of(one), List.of());
                    account.formulas++;
                }
                case "sdt" -> control(one);
                case "AlternateContent" -> runs(chosen(one));
                default -> runs(one);
            }
        }
    }

    /** What only asks for words is told: programs that fill a form often leave the sign on words of their own. */
    private void control(XmlTree control) throws Refused {
        boolean asks = W.isOn(control.first("sdtPr"), "showingPlcHdr").orElse(false);
        for (XmlTree content : control.all("sdtContent").toList()) {
            if (asks) {
                account.leaveOut(words(content));
            } else {
                runs(content);
            }
        }
    }

    private void hyperlink(XmlTree hyperlink) throws Refused {
        Optional<DocxParts.Relation> relation = document.relation(W.relation(hyperlink, "id"));
        String anchor = W.value(hyperlink, "anchor");
        String address = relation.map(DocxParts.Relation::target).orElse("");
        linked(hyperlink, address.isEmpty() ? null : link(address + (anchor.isEmpty() || address.contains("#") ? "" : "#" + anchor)));
    }

    private void linked(XmlTree parent, @Nullable Link to) throws Refused {
        Link outer = link;
        link = to == null ? outer : to;
        runs(parent);
        link = outer;
    }

    private @Nullable Link link(String address) {
        if (FOLLOWED.matcher(address.strip()).matches()) {
            return new Link(address.strip());
        }
        account.links++;
        return null;
    }

    private @Nullable Link fieldLink(String instruction) {
        Matcher match = HYPERLINK.matcher(instruction);
        return match.matches() ? link(match.group(1)) : null;
    }

    private void run(XmlTree run) throws Refused {
        Optional<XmlTree> properties = run.first("rPr");
        boolean asked = fields.stream().anyMatch(field -> !field.shown);
        boolean hidden = marks.isHidden(properties, style) || asked;
        if (document.ours() && W.of(properties, "rStyle").equals(DocxMarks.DATELINE)) {
            document.dateline(visible(run));
            return;
        }
        if (hidden && hasWords(run)) {
            account.hidden += asked ? 0 : 1;
            account.leaveOut(visible(run));
        }
        List<Mark> all = hidden ? List.of() : marks(properties);
        if (!hidden && hasWords(run)) {
            boolean isNoted = W.of(properties, "rStyle").equals(DocxMarks.NOTED);
            noted = !isNoted ? -1 : noted < 0 ? words.length() : noted;
        }
        contents(run, all, hidden);
    }

    private List<Mark> marks(Optional<XmlTree> properties) {
        List<Mark> all = marks.of(properties, style, inText);
        Link to = link;
        for (Field field : fields) {
            to = to == null ? field.link : to;
        }
        if (to != null) {
            all.add(to);
            // Words of a link look underlined everywhere; where it says so itself, or its style, that is no mark.
            if (!document.ours() || W.of(properties, "rStyle").equals("Hyperlink") && !W.has(properties, "u")) {
                all.remove(id.redaksi.story.Emphasis.UNDERLINE);
            }
        }
        return all;
    }

    private void contents(XmlTree run, List<Mark> all, boolean hidden) throws Refused {
        for (XmlTree one : run.elements().toList()) {
            switch (one.name()) {
                case "fldChar" -> field(W.value(one, "fldCharType"));
                case "instrText" -> {
                    if (!fields.isEmpty()) {
                        fields.element().instruction.append(one.text());
                    }
                }
                case "commentReference" -> account.comments++;
                case "rPr", "delText", "delInstrText", "annotationRef", "footnoteRef", "endnoteRef", "rubyPr" -> {}
                case "rt" -> account.leaveOut(one.line());
                case "footnoteReference" -> note("f" + W.value(one, "id"), hidden);
                case "endnoteReference" -> note("e" + W.value(one, "id"), hidden);
                case "AlternateContent" -> contents(chosen(one), all, hidden);
                case "ruby" -> contents(one, all, hidden);
                case "rubyBase" -> runs(one);
                default -> {
                    if (!hidden) {
                        shown(one, all);
                    }
                }
            }
        }
    }

    private void shown(XmlTree one, List<Mark> all) throws Refused {
        switch (one.name()) {
            case "t" -> words.add(document.ours() || role == Role.CODE ? one.text().replace('\n', ' ') : one.text().replace('\n', ' ').replace('\t', ' '), all);
            case "tab", "ptab" -> words.add(document.ours() || role == Role.CODE ? "\t" : " ", all);
            case "br" -> words.add(W.value(one, "type").matches("page|column") ? " " : "\n", all);
            case "cr" -> words.add("\n", all);
            case "noBreakHyphen" -> words.add("\u2011", all);
            case "sym" -> symbol(one, all);
            case "drawing", "pict", "object" -> graphics(one, one);
            default -> {}
        }
    }

    private void symbol(XmlTree symbol, List<Mark> all) {
        Optional<String> sign = FontSigns.of(W.value(symbol, "font"), W.value(symbol, "char"));
        sign.ifPresentOrElse(known -> words.add(known, all), () -> account.symbols++);
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push(new Field());
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.element().shown = true;
                    fields.element().link = fieldLink(fields.element().instruction.toString());
                }
            }
            default -> fields.poll();
        }
    }

    private void note(String id, boolean hidden) {
        if (!hidden) {
            document.note(id).ifPresent(key -> words.mark(noted, new Footnote(key)));
            noted = -1;
        }
    }

    private static boolean hasWords(XmlTree run) {
        return run.all("t").anyMatch(t -> !t.text().isEmpty());
    }

    private static String visible(XmlTree run) {
        return String.join("", run.all("t").map(XmlTree::text).toList());
    }

    /** Of the forms of one thing for programs of several ages, the newest that has something we read. */
    static XmlTree chosen(XmlTree alternatives) {
        List<XmlTree> all = new ArrayList<>(alternatives.all("Choice").toList());
        alternatives.first("Fallback").ifPresent(all::add);
        return all.stream().filter(DocxRuns::says).findFirst().or(() -> all.stream().findFirst()).orElse(alternatives);
    }

    private static boolean says(XmlTree one) {
        return List.of("pic", "txbxContent", "t", "imagedata", "textpath").stream().anyMatch(name -> !one.everywhere(name).isEmpty());
    }

    /** Pictures, text boxes and drawings, in whatever they are grouped. */
    private void graphics(XmlTree parent, XmlTree whole) throws Refused {
        for (XmlTree one : parent.elements().toList()) {
            switch (one.name()) {
                case "pic" -> picture(alt(one, whole), one.everywhere("blip").stream().findFirst().orElse(one));
                case "imagedata" -> picture(alt(one, whole), one);
                case "shape" -> {
                    if (one.attribute("id").startsWith("PowerPlusWaterMark")) {
                        one.everywhere("textpath").forEach(text -> account.leaveOut(text.attribute("string")));
                    } else {
                        graphics(one, whole);
                    }
                }
                case "txbxContent" -> box(one);
                case "textpath" -> walk.behind(List.of(new Line(Role.TEXT, 0, Inline.of(one.attribute("string").strip()), null)));
                case "chart" -> drawn(W.relation(one, "id"));
                case "relIds" -> drawn(W.relation(one, "dm"));
                case "OLEObject" -> account.objects++;
                case "AlternateContent" -> graphics(chosen(one), whole);
                default -> graphics(one, whole);
            }
        }
    }

    /** A chart or a diagram stays out; the words in it are told. */
    private void drawn(String id) throws Refused {
        account.objects++;
        Optional<DocxParts.Relation> part = document.relation(id).filter(one -> !one.external());
        Optional<XmlTree> drawn = part.isEmpty() ? Optional.empty() : document.parts().xml(part.get().target());
        drawn.ifPresent(all -> all.everywhere("p").forEach(line -> account.leaveOut(words(line))));
    }

    private static String words(XmlTree part) {
        return part.everywhere("t").stream().map(XmlTree::text).collect(Collectors.joining());
    }

    private void box(XmlTree content) throws Refused {
        List<Piece> inside = walk.inside(content);
        if (!inside.isEmpty()) {
            account.boxes++;
            walk.behind(inside);
        }
    }

    private static String alt(XmlTree picture, XmlTree whole) {
        for (String name : List.of("docPr", "cNvPr", "shape")) {
            for (XmlTree one : name.equals("cNvPr") ? picture.everywhere(name) : whole.everywhere(name)) {
                String alt = one.attribute("descr").isBlank() ? one.attribute("alt") : one.attribute("descr");
                if (!alt.isBlank()) {
                    return alt.strip();
                }
            }
        }
        return "";
    }

    private void picture(String alt, XmlTree reference) throws Refused {
        String id = List.of("embed", "id", "link").stream()
                .map(name -> W.relation(reference, name))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        Optional<DocxParts.Relation> relation = document.relation(id);
        if (relation.isEmpty()) {
            return;
        }
        byte[] bytes = null;
        if (relation.get().external()) {
            account.elsewhere(relation.get().target());
        } else {
            bytes = document.parts().bytes(relation.get().target()).orElse(null);
            if (bytes == null || !isPhoto(bytes)) {
                account.kinds++;
                bytes = null;
            }
        }
        walk.picture(new Picture(role, alt, bytes));
    }

    /** JPEG or PNG, by their first bytes: what a newsroom takes as a photo. */
    static boolean isPhoto(byte[] bytes) {
        boolean jpeg = bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
        boolean png = bytes.length > 8 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G';
        return jpeg || png;
    }
}
